import { html, nothing, type TemplateResult } from 'lit';
import type { Id } from '../../guide/guide.js';
import type { Surface } from '../surface.js';

/** What to do, in order, and what there is to tell this visitor beside it. */
export const actionsList = ({ assessment, texts }: Surface): TemplateResult =>
  listed(texts, assessment.actions, texts.notes);

/** What to do because of these answers, beside what goes for everyone at this level: it is said before a plan. */
export const ownActions = (surface: Surface): TemplateResult =>
  listed(surface.texts, ownOnes(surface), surface.texts.notes);

/** The same, line by line. */
export const ownActionLines = (surface: Surface): readonly string[] =>
  linesOf(surface.texts, ownOnes(surface), surface.texts.notes);

const ownOnes = (surface: Surface): readonly Id[] =>
  surface.assessment.actions.filter((id) => !isCommon(surface, id));

/** What goes for everyone at this level: it has been read before a plan is, and stands at the end of it. */
export const commonActions = (surface: Surface): TemplateResult => listed(surface.texts, commonOnes(surface));

/** The same, line by line. */
export const commonActionLines = (surface: Surface): readonly string[] =>
  linesOf(surface.texts, commonOnes(surface));

const commonOnes = (surface: Surface): readonly Id[] =>
  surface.assessment.actions.filter((id) => isCommon(surface, id));

const isCommon = ({ guide, assessment: { level } }: Surface, id: Id): boolean =>
  guide.actions[level].includes(id) || guide.planActions.includes(id);

function listed(
  texts: Surface['texts'],
  actions: readonly Id[],
  notes: readonly string[] = [],
): TemplateResult {
  const lines = linesOf(texts, actions, notes);
  return html`${
    lines.length > 0
      ? html`<ul class="actions">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`
      : nothing
  }`;
}

const linesOf = (
  texts: Surface['texts'],
  actions: readonly Id[],
  notes: readonly string[] = [],
): readonly string[] => [...actions.flatMap((id) => texts.actions[id] ?? []), ...notes];
