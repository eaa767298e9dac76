// What pages of others consist of, wherever they are opened: by a driver, or in a frame.

/** What the strictest page allows: files of its own. */
export const FILES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
/** Text is made into nothing, but by one policy, and once. */
export const STRICT = `${FILES}; require-trusted-types-for 'script'; trusted-types lit-html`;
/** Each copy of Lit makes its policy. */
export const TWO_COPIES = `${STRICT} 'allow-duplicates'`;

/** A script by which another copy of the guide stands beside the first, as `<second-guide>`. */
export const secondGuide = (script: string): string =>
  `import { ReliefGuide } from '${script}';
  customElements.define('second-guide', class extends ReliefGuide {});`;

/** The style of a page that meddles, and its body around a guide. */
export const meddlingStyle = `<style>#place { width: 100%; min-height: 1px; } .gone { display: none; }
  .unseen { visibility: hidden; } .skipped { content-visibility: hidden; }</style>`;
export const meddlingBody = (guide: string): string =>
  `<label>Name <input id="other"></label><div id="place">${guide}</div><div id="elsewhere"></div>
  <details id="folded"><summary>More</summary></details><iframe id="frame" title="Elsewhere"></iframe>`;

/**
 * Where the guide stands: at the same place and as wide whatever the style of the page. What is inherited goes through
 * it, since only that and rules for the tag itself could get in.
 */
export const stage = (guide: string): string => `<div id="stage"><template shadowrootmode="open"><style>
  :host { display: block !important; position: absolute !important; inset: 0 auto auto 0 !important; float: none !important;
    inline-size: auto !important; width: 100vw !important; height: auto !important; margin: 0 !important; padding: 0 !important;
    border: 0 !important; animation: none !important;  }
  div { display: block; box-sizing: border-box; width: 100%; padding: 8px; background: #fff; }
  </style><div><slot></slot></div></template>${guide}</div>`;
