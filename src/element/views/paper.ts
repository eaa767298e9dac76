import { html, nothing, type TemplateResult } from 'lit';
import type { TakingMessages } from '../messages/en-taking.js';
import type { Sheet, SheetChoice, SheetRemedy } from '../sheet.js';
import type { LaterSurface } from '../surface.js';
import { commonActionLines, ownActions } from './actions.js';
import { named } from './named.js';
import { checkedNote, outdatedNote } from './standing-note.js';

/** What the page has put into the slots, line by line. */
export interface Slotted {
  readonly provider: readonly string[];
  readonly publisher: readonly string[];
}

/** A plan on one printed page: what to do, when to stop, when to get help, and what to fill in. */
export function paperView(
  surface: LaterSurface,
  sheet: Sheet,
  say: TakingMessages,
  slotted: Slotted,
): TemplateResult {
  const { messages, later, texts, planTexts, lang, now } = surface;
  const today = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(now);
  return html`
    <header>
      <div>
        <p class="of">${texts.title}</p>
        <h1>${messages.planTitle}</h1>
      </div>
      <p class="made">${say.made(today)}</p>
    </header>
    <main>
      ${before(surface)} ${planTexts.notes?.map((note) => html`<p class="box">${note}</p>`)}
      ${sheet.setOff.length > 0 ? html`<p><strong>${messages.setOff}:</strong> ${sheet.setOff.join(' · ')}</p>` : nothing}
      ${sheet.next ? html`<section class="choice">${h2(later.nextTitle)} ${inFull(surface, sheet.next)}</section>` : nothing}
      <div class="columns">
        ${sheet.choices.map((choice) => choicePart(surface, choice))} ${others(surface, sheet, say)}
        ${leftOut(surface, sheet)}
        <section class="stop">
          ${h2(later.stopRule)}
          <ul>
            ${planTexts.stopRule.map((line) => html`<li>${line}</li>`)}
          </ul>
        </section>
        <section>
          ${h2(say.getHelp)} ${numbers(surface)}
          <ul>
            ${texts.safetyNet.map((line) => html`<li>${line}</li>`)}
          </ul>
        </section>
      </div>
      ${lookAgain(surface, sheet, say)} ${painTable(sheet, say)}
    </main>
    <footer>
      ${provider(surface)} ${slotted.provider.map((line) => html`<p class="slotted">${line}</p>`)}
      ${slotted.publisher.map((line) => html`<p class="slotted">${line}</p>`)} ${outdatedNote(surface)}
      <p>${messages.information}</p>
      ${checkedNote(surface)}
    </footer>
  `;
}

const h2 = (title: unknown): TemplateResult => html`<h2>${title}</h2>`;

/** What stands before the plan: where to be seen as well, and what these answers ask for. */
function before(surface: LaterSurface): TemplateResult {
  const { assessment, messages, texts } = surface;
  const { level } = assessment;
  return html`
    ${
      level === 'selfcare'
        ? nothing
        : html`<p class="box">
            <strong>${messages.stillSee(texts.levels[level].title)}</strong> ${texts.levels[level].when}
          </p>`
    }
    ${ownActions(surface)}
  `;
}

/** A choice with what is done first on its side. A picture of that has its place before the steps. */
const choicePart = (
  surface: LaterSurface,
  { title, sides, reason, first }: SheetChoice,
): TemplateResult => html`
  <section class="choice">
    ${h2(html`${title} ${sides.length > 0 ? html`<span class="side">${sides.join(' · ')}</span>` : nothing}`)}
    ${reason ? html`<p class="reason">${reason}</p>` : nothing} ${first ? inFull(surface, first) : nothing}
  </section>
`;

function inFull({ messages }: LaterSurface, remedy: SheetRemedy): TemplateResult {
  const { steps, careful } = remedy;
  return html`
    ${inShort(messages, remedy)}
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${careful.length > 0 ? html`<p><strong>${messages.careful}:</strong> ${careful.join(' ')}</p>` : nothing}
    ${stopOf(messages, remedy)}
  `;
}

const inShort = (
  messages: LaterSurface['messages'],
  { name, dose, changed }: SheetRemedy,
): TemplateResult => html`
  <p><strong>${name}.</strong> ${dose}</p>
  ${changed.length > 0 ? html`<p class="changed"><strong>${messages.forYou}:</strong> ${changed.join(' ')}</p>` : nothing}
`;

const stopOf = (
  messages: LaterSurface['messages'],
  { stop }: SheetRemedy,
): TemplateResult | typeof nothing =>
  stop === undefined ? nothing : html`<p><strong>${messages.stopIf}:</strong> ${stop}</p>`;

function others(
  { messages }: LaterSurface,
  { others, more }: Sheet,
  say: TakingMessages,
): TemplateResult | typeof nothing {
  if (others.length + more.length === 0) return nothing;
  return html`
    <section>
      ${h2(say.also)}
      <ul class="others">
        ${others.map((remedy) => html`<li>${inShort(messages, remedy)}</li>`)}
      </ul>
      ${more.length > 0 ? html`<p>${say.andMore(more.join(' · '))}</p>` : nothing}
    </section>
  `;
}

const leftOut = ({ messages }: LaterSurface, { leftOut }: Sheet): TemplateResult | typeof nothing =>
  leftOut.length === 0
    ? nothing
    : html`
        <section>
          ${h2(messages.leaveOut)}
          <ul>
            ${leftOut.map(({ names, why }) => html`<li><strong>${names.join(' · ')}.</strong> ${why}</li>`)}
          </ul>
        </section>
      `;

const numbers = ({ messages, region, regionCode }: LaterSurface): TemplateResult => html`
  <p class="numbers">
    ${regionCode === undefined ? html`${messages.callLocal} ${messages.inManyCountries} ` : nothing}
    ${region.emergency.map((phone, index) => html`${index > 0 ? ' · ' : ''}<strong>${named(messages.call, phone.say, 'ltr')}</strong>`)}
    ${regionCode === undefined ? nothing : messages.callOrLocal}
  </p>
`;

/** The days to look again, each with a box, and what goes for all of them. */
const lookAgain = (
  surface: LaterSurface,
  { checkIns }: Sheet,
  say: TakingMessages,
): TemplateResult | typeof nothing =>
  checkIns.length === 0
    ? nothing
    : html`
        <section>
          ${h2(say.checkOn)}
          <ul class="check-ins">
            ${checkIns.map(({ day, title }) => html`<li><strong>${title}</strong><br />${day}</li>`)}
          </ul>
          <p>${commonActionLines(surface).join(' ')}</p>
        </section>
      `;

/** A row of days for how much it hurt. */
const painTable = ({ days }: Sheet, say: TakingMessages): TemplateResult => html`
  <table>
    <caption>
      ${say.painByDay}
    </caption>
    <tr>
      <th scope="row">${say.day}</th>
      ${days.map((day) => html`<th scope="col">${day}</th>`)}
    </tr>
    <tr>
      <th scope="row">${say.pain}</th>
      ${days.map(() => html`<td></td>`)}
    </tr>
  </table>
`;

function provider({ messages, provider }: LaterSurface): TemplateResult | typeof nothing {
  const { name, phone, url } = provider;
  if (!name && !phone && !url) return nothing;
  return html`
    <p class="provider">
      ${name ? named(messages.provider, name) : nothing}
      ${phone ? named(messages.providerPhone, phone.say, 'ltr') : nothing}
      ${url ? html`<bdi dir="ltr">${url}</bdi>` : nothing}
    </p>
  `;
}
