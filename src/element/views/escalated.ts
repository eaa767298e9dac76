import { html, nothing, type TemplateResult } from 'lit';
import type { Level } from '../../guide/guide.js';
import type { Surface } from '../surface.js';
import { actionsList } from './actions.js';
import { carryOn } from './carry-on.js';
import { heading } from './heading.js';
import { emergencyNumbers, phoneLink, providerCard, safetyNet } from './help.js';
import { howItWent } from './how-it-went.js';
import { levelMark } from './level-mark.js';
import { outdatedNote, standingNote } from './standing-note.js';
import { answersList, rememberBox } from './summary.js';
import { wayOut } from './way-out.js';
import { whatToSay } from './what-to-say.js';

/** The right place to get help: who, by when, what to say, and what to do if it gets worse. */
export function escalatedView(surface: Surface): TemplateResult {
  const { assessment, messages, texts, headingLevel, send } = surface;
  const { level, plan } = assessment;
  const words = texts.levels[level];
  const emergency = level === 'emergency';
  const part = headingLevel + 1;
  return html`
    <section part="card" class="card" data-level=${level}>
      <div class="card-head">
        ${levelMark(level)}
        <p class="urgency">${messages.urgency[level]}</p>
        ${heading(headingLevel, words.title, 'view')}
      </div>
      <div class="card-body">
        ${emergency ? emergencyNumbers(surface, 'main') : nothing}
        <p class="lead">${words.lead}</p>
        ${emergency ? nothing : whoAndWhen(surface)} ${numbers(surface)} ${actionsList(surface)}
        ${because(surface)}
      </div>
    </section>
    ${outdatedNote(surface)}
    ${
      plan
        ? html`<button type="button" part="next" class="main" @click=${() => send({ type: 'plan' })}>
            ${messages.comfort}
          </button>`
        : html`<p class="hint">${messages.notSelfCare}</p>`
    }
    <section class="if-worse">
      ${heading(part, messages.ifWorse)}
      <p>${words.worse}</p>
      ${emergency ? nothing : html`${emergencyNumbers(surface)} ${safetyNet(surface)}`}
    </section>
    ${canWait(level) ? howItWent(surface) : nothing} ${whatToSay(surface)}
    <details part="tell-them your-answers" ?open=${!emergency}>
      <summary>${messages.tellThem}</summary>
      <p class="hint">${messages.tellThemHint}</p>
      ${answersList(surface)}
    </details>
    ${emergency ? nothing : html`${rememberBox(surface)} ${carryOn(surface)}`} ${wayOut(surface)}
    ${standingNote(surface)}
  `;
}

/** Beside help that is needed today, nothing draws the eye away. */
const canWait = (level: Level): boolean => level === 'doctor' || level === 'physio';

const whoAndWhen = ({ assessment, texts }: Surface): TemplateResult => html`
  <p class="who">${texts.levels[assessment.level].who}</p>
  <p class="when">${texts.levels[assessment.level].when}</p>
`;

function numbers(surface: Surface): TemplateResult {
  const { assessment, messages, region } = surface;
  const { level, actions } = assessment;
  return html`
    <div class="numbers">
      ${
        level !== 'emergency' && region.advice
          ? phoneLink(region.advice, messages.advice, level === 'urgent' ? 'main' : 'plain')
          : nothing
      }
      ${
        actions.includes('act-call-poison') && region.poison
          ? phoneLink(region.poison, messages.poison)
          : nothing
      }
    </div>
    ${level === 'emergency' ? nothing : providerCard(surface)}
  `;
}

/** The visitor's own words behind the result, and why they matter. */
function because(surface: Surface): TemplateResult {
  const { assessment, messages, texts, unsureSigns, wordsFor } = surface;
  const flags = assessment.flags.filter(({ level, unsureOf }) => level === assessment.level && !unsureOf);
  return html`
    <p class="because-title">${messages.because}</p>
    ${flags.length + unsureSigns.length === 0 ? html`<p>${messages.spent}</p>` : nothing}
    ${
      flags.length > 0
        ? html`<ul class="because">
            ${flags.map(({ id, facts }) => {
              const told = wordsFor(facts);
              return html`<li>
                ${told.map((word) => html`<q>${word}</q> `)}
                <span>${texts.flags[id]}</span>
              </li>`;
            })}
          </ul>`
        : nothing
    }
    ${
      unsureSigns.length > 0
        ? html`<p>${messages.unsureSigns}</p>
            <ul>
              ${unsureSigns.map((sign) => html`<li>${sign}</li>`)}
            </ul>
            ${assessment.level === 'emergency' ? nothing : emergencyNumbers(surface)}`
        : nothing
    }
  `;
}
