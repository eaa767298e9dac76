import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '../../guide/assess.js';
import type { LaterSurface } from '../surface.js';
import { heading } from './heading.js';

/** What was left out for this visitor, by the reason: one reason often keeps several things away. */
export function leftOut(surface: LaterSurface, plan: Plan): TemplateResult | typeof nothing {
  const { messages, headingLevel } = surface;
  if (plan.withheld.length === 0) return nothing;
  return html`
    <section part="left-out">
      ${heading(headingLevel + 1, messages.leaveOut)}
      <dl class="left-out">
        ${[...namesByReason(surface, plan)].map(
          ([why, names]) =>
            html`<div>
              <dt>${names.join(' · ')}</dt>
              <dd>${why}</dd>
            </div>`,
        )}
      </dl>
    </section>
  `;
}

/** What was left out, by the reason: names by what is said of them. */
export function namesByReason(
  { messages, later, planTexts: words }: LaterSurface,
  { withheld }: Plan,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  const name = (remedy: string): string => words.remedies[remedy]?.name ?? '';
  for (const { remedy, by, notWith, worseAfter } of withheld) {
    const reasons = by.map((id) => words.cautions[id] ?? '');
    const waits = worseAfter === undefined ? [] : [later.waits(name(worseAfter))];
    const together = notWith.map((other) => messages.notTogether(name(other)));
    const why = [reasons, waits, together].find((list) => list.length > 0)?.join(' ') ?? '';
    names.set(why, [...(names.get(why) ?? []), name(remedy)]);
  }
  return names;
}
