import { html, nothing, type TemplateResult } from 'lit';

/**
 * The heading of a view or of a part of it, at the level that fits the page's outline.
 * The first heading of a view can be focused by script: that is how a new screen is announced.
 * @param level 1–6; deeper ones stay at 6
 */
export function heading(level: number, text: unknown, kind: 'view' | 'part' = 'part'): TemplateResult {
  const focusable = kind === 'view' ? '-1' : nothing;
  const name = kind === 'view' ? 'heading' : 'subheading';
  switch (level) {
    case 1:
      return html`<h1 part=${name} class=${name} tabindex=${focusable}>${text}</h1>`;
    case 2:
      return html`<h2 part=${name} class=${name} tabindex=${focusable}>${text}</h2>`;
    case 3:
      return html`<h3 part=${name} class=${name} tabindex=${focusable}>${text}</h3>`;
    case 4:
      return html`<h4 part=${name} class=${name} tabindex=${focusable}>${text}</h4>`;
    case 5:
      return html`<h5 part=${name} class=${name} tabindex=${focusable}>${text}</h5>`;
    default:
      return html`<h6 part=${name} class=${name} tabindex=${focusable}>${text}</h6>`;
  }
}
