import { html, nothing, type TemplateResult } from 'lit';
import type { LaterSurface, Weighing, Weight, WeightyAnswer } from '../surface.js';
import { changeButton } from './change.js';

/** How many effects stand open before the rest is folded away. */
const FIRST = 8;
/** How many answers to one question are named: the question itself has the others. */
const NAMED = 3;

/** Which answer would change the plan: folded, and worked out only for whoever opens it. */
export function whatIf(surface: LaterSurface): TemplateResult {
  const { later, whatIf: part } = surface;
  return html`
    <details
      part="what-if"
      class="what-if"
      @toggle=${(event: Event) => {
        // Details inside tell of themselves as well.
        if (event.target === event.currentTarget) part.toggle((event.target as HTMLDetailsElement).open);
      }}
    >
      <summary>${later.whatIf}</summary>
      ${part.opened ? weightsIn(surface) : nothing}
    </details>
  `;
}

function weightsIn(surface: LaterSurface): TemplateResult {
  const { later, whatIf: part } = surface;
  const { weights } = part;
  if (!weights) return html`<p role="status" class="hint">${later.whatIfWorking}</p>`;
  if (weights.length === 0) return html`<p>${later.whatIfNone}</p>`;
  const more = weights.slice(FIRST);
  return html`
    <p class="hint">${later.whatIfHint}</p>
    ${weights.slice(0, FIRST).map((weight) => weightPart(surface, weight))}
    ${
      more.length > 0
        ? html`<details class="more">
            <summary>${later.moreWhatIfs(more.length)}</summary>
            ${more.map((weight) => weightPart(surface, weight))}
          </details>`
        : nothing
    }
  `;
}

const weightPart = (surface: LaterSurface, weight: Weight): TemplateResult => html`
  <details part="weight" data-effect=${weight.effect.kind} data-told=${weight.told}>
    <summary>${effectWords(surface, weight)}</summary>
    <dl class="answers">${weight.answers.map((answer) => answerPart(surface, answer))}</dl>
  </details>
`;

function answerPart(surface: LaterSurface, answer: WeightyAnswer): TemplateResult {
  const { later } = surface;
  const { question, title, how, picked } = answer;
  const named = how === 'given' ? picked : picked.slice(0, NAMED);
  const rest = picked.length - named.length;
  return html`
    <div>
      <dt>${title}</dt>
      <dd>
        <p>${later.ifAnswer[how](picked.length)}</p>
        <ul>
          ${named.map(pickedPart)}
        </ul>
        ${rest > 0 ? html`<p class="hint">${later.sameToo(rest)}</p>` : nothing}
        ${changeButton(surface, question, title)}
      </dd>
    </div>
  `;
}

const pickedPart = ({ label, under }: Weighing): TemplateResult => html`
  <li>
    ${label}
    ${
      under.length > 0
        ? html`<ul>
            ${under.map((detail) => html`<li>${detail}</li>`)}
          </ul>`
        : nothing
    }
  </li>
`;

/** The effect in a sentence, or in one for each choice that it changes. */
function effectWords(surface: LaterSurface, { told, effect }: Weight): string {
  const { later, texts, planTexts, lang } = surface;
  const words = told === 'then' ? later.would : later.whyNow;
  const list = (type: 'conjunction' | 'disjunction', names: readonly string[]): string =>
    new Intl.ListFormat(lang, { type }).format(names);
  switch (effect.kind) {
    case 'level':
      return words.say(texts.levels[effect.level].title);
    case 'no-plan':
      return later.would.noPlan;
    case 'asks-more':
      return later.would.askMore;
    case 'better':
      return later.would.better;
    case 'choices':
      return effect.choices
        .map(({ id, active }) => {
          const { title = id, sides = {} } = planTexts.choices[id] ?? {};
          const names = active.map((side) => sides[side] ?? side);
          return names.length > 0 ? words.choose(title, list('disjunction', names)) : words.chooseNone(title);
        })
        .join(' ');
    case 'first':
      return words.beFirst(planTexts.remedies[effect.remedy]?.name ?? effect.remedy);
    case 'cause':
      return words.fit(planTexts.causes[effect.cause]?.name ?? effect.cause);
    case 'left-out':
      return words.leaveOut(
        list(
          'conjunction',
          effect.remedies.map((id) => planTexts.remedies[id]?.name ?? id),
        ),
      );
  }
}
