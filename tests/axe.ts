import 'axe-core/axe.min.js';
import type axe from 'axe-core';

declare global {
  interface Window {
    // The package is no module: it leaves itself on the window.
    readonly axe: typeof axe;
  }
}

/** Most of axe’s time goes into the contrast of colours, which is the same in every language. */
const COLOURS = 'color-contrast';

/** Which of axe’s rules are asked: all of them, those about colours alone, or all but those. */
export type Rules = 'all' | 'colours' | 'all but colours';

const OPTIONS: Readonly<Record<Rules, axe.RunOptions>> = {
  all: {},
  colours: { runOnly: [COLOURS] },
  'all but colours': { rules: { [COLOURS]: { enabled: false } } },
};

/** What axe finds wrong with an element, in words. */
export async function faults(element: Element, rules: Rules): Promise<readonly string[]> {
  // It would find nothing wrong with a guide into which it can't look.
  if (element.shadowRoot === null) throw new Error('Only a guide that is inspectable can be looked into.');
  const { violations } = await window.axe.run(element, { ...OPTIONS[rules], resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}\n${failureSummary}`),
  );
}
