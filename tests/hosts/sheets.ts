/** Reads a file of the project, by its path from the root. */
export type Read = (path: string) => Promise<string>;

const STYLES = ['base', 'tokens', 'question', 'plan', 'result', 'session', 'figure', 'picture', 'taking'];

/** The names that the guide has for itself, and which a page may have, too. */
async function ownNames(read: Read): Promise<{ classes: readonly string[]; properties: readonly string[] }> {
  const source = (await Promise.all(STYLES.map((name) => read(`src/element/styles/${name}.ts`)))).join('\n');
  const all = (pattern: RegExp): readonly string[] => [
    ...new Set([...source.matchAll(pattern)].map(([, name]) => name!)),
  ];
  return {
    classes: all(/\.([a-z][\w-]*)(?=[\s,{:>[.])/g),
    properties: all(/(--(?!relief-)[a-z][\w-]*)\s*:/g),
  };
}

const withoutTypefaces = (sheet: string): string => sheet.replaceAll(/@font-face{[^}]*}/g, '');

/** Style sheets of pages, from usual to hostile. A page of each shows the guide as a plain page does. */
export async function sheetsFrom(read: Read): Promise<Readonly<Record<string, string>>> {
  const { classes, properties } = await ownNames(read);
  const packed = (path: string): Promise<string> => read(`node_modules/${path}`);
  return {
    Bootstrap: await packed('bootstrap/dist/css/bootstrap.css'),
    'Tailwind’s preflight': await packed('tailwindcss/preflight.css'),
    'GOV.UK': withoutTypefaces(await packed('govuk-frontend/dist/govuk/govuk-frontend.min.css')),
    NHS: withoutTypefaces(await packed('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css')),
    'a reset': `html, body, div, span, h1, h2, h3, p, a, ul, ol, li, fieldset, form, label, legend, table, details, summary,
    section, aside, svg, button, input, select { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; }
    ol, ul { list-style: none; } *, ::before, ::after { box-sizing: border-box; } body { line-height: 1; }
    :focus { outline: 0; }`,
    'all: unset': '* { all: unset !important; }',
    'all: unset, on all that there is':
      '*, ::before, ::after, ::marker { all: unset !important; } html, body { all: unset !important; }',
    // Not on the root: what it says of its size is the visitor’s, too, and the guide follows it up.
    'another type and everything that is inherited': `body, body * {
    font: italic small-caps 900 40px/3 cursive !important; letter-spacing: 1em !important; word-spacing: 2em !important;
    color: red !important; -webkit-text-fill-color: lime !important; -webkit-text-stroke: 3px blue !important;
    text-indent: 4em !important; text-align: right !important; text-transform: uppercase !important;
    text-shadow: 4px 4px red !important; text-emphasis: dot !important; white-space: pre !important;
    word-break: break-all !important; hyphens: auto !important; tab-size: 20 !important; text-wrap: nowrap !important;
    list-style: square inside !important; quotes: "x" "y" !important; border-collapse: collapse !important;
    border-spacing: 30px !important; caption-side: bottom !important; empty-cells: hide !important;
    cursor: wait !important; accent-color: red !important; caret-color: red !important; color-scheme: dark !important;
    font-feature-settings: "smcp" !important; font-variation-settings: "wght" 900 !important; font-kerning: none !important;
    font-size-adjust: 1 !important; text-underline-position: under !important; text-underline-offset: 1em !important;
    fill: red !important; stroke: lime !important; stroke-width: 9 !important; paint-order: stroke !important;
    stroke-dasharray: 2 2 !important; fill-opacity: 0.2 !important; image-rendering: pixelated !important;
    orphans: 9 !important; widows: 9 !important; line-break: anywhere !important; overflow-wrap: normal !important; }`,
    'the other way round': `* { direction: rtl !important; unicode-bidi: bidi-override !important; }`,
    'everything in a line, or in columns': `* { display: inline !important; box-sizing: content-box !important; }`,
    'everything in a row': `* { display: flex !important; justify-content: center !important; align-items: flex-start !important; }`,
    'everything in a grid': `* { display: grid !important; place-items: center !important; }`,
    'a small root': ':root { font-size: 62.5%; } body { font-size: 1.6rem; }',
    'rules for what is in the tag': `relief-guide *, relief-guide > *, relief-guide div { display: none !important; color: red !important; }
    :host, :host * { display: none !important; } :root { ${properties.map((name) => `${name}: 99px`).join('; ')}; }
    ${classes.map((name) => `.${name}`).join(', ')}, [part] { display: none !important; }`,
    layers: `@layer a, b; @layer b { * { letter-spacing: 9px; color: red; } } @layer a { * { letter-spacing: 5px !important;
    text-indent: 50px !important; line-height: 5 !important; } } @scope (relief-guide) { * { display: none !important; } }`,
    'animations and transitions': `@keyframes rise { from { color: red; letter-spacing: 9px; line-height: 4; font-size: 60px; }
    to { color: lime; letter-spacing: 5px; line-height: 5; font-size: 50px; } }
    @keyframes arrive { from { color: red; } } body, body * { animation: rise 2s infinite alternate !important; transition: all 9s !important; }`,
  };
}
