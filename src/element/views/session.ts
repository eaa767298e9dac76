import { html, nothing, svg, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { DoingPart } from '../doing.js';
import type { LaterSurface, SessionFacts } from '../surface.js';
import { heading } from './heading.js';
import { emergencyLine } from './help.js';
import { essentials } from './remedy.js';

/** Minutes and seconds, as a clock shows them. */
const clockTime = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/**
 * Doing something step by step: what to do now, how far it is, and a way to stop that is never more than one tap
 * away. For whoever can't look at the screen, the same is spoken and felt.
 */
export function sessionView(surface: LaterSurface, part: DoingPart): TemplateResult | typeof nothing {
  const { assessment, planTexts, headingLevel, trying, send, later } = surface;
  const { session, messages } = part;
  const offer = assessment.plan?.offers.find(({ remedy }) => remedy === trying);
  const text = trying === undefined ? undefined : planTexts.remedies[trying];
  if (!session || !offer || !text) return nothing;
  return html`
    <div class="bar">
      <button type="button" part="back" class="quiet back" @click=${() => send({ type: 'back' })}>
        ${messages.toHow}
      </button>
    </div>
    ${heading(headingLevel, html`<span class="kicker">${messages.stepByStep}</span> ${text.name}`, 'view')}
    ${session.state === 'ready' ? essentials(surface, offer) : nothing}
    <section part="session" class="session" data-state=${session.state} data-beat=${session.beat.kind}>
      ${scene(part, session)} ${now(part, session)} ${controls(part, session)}
    </section>
    ${session.state === 'ready' ? html`<p class="hint">${messages.stopAnyTime}</p>` : nothing}
    ${options(part, session)}
    <div class="leave">
      <button
        type="button"
        part="warning"
        class="second"
        @click=${() => send({ type: 'tell', outcome: 'worse' })}
      >
        ${later.warning}
      </button>
      <button type="button" part="stop-session" class="second" @click=${() => send({ type: 'done' })}>
        ${messages.stop}
      </button>
    </div>
    ${emergencyLine(surface)}
  `;
}

/** The picture in motion; still, with every pose beside the other, for whoever asked for less motion. */
function scene({ picturesOf }: DoingPart, session: SessionFacts): TemplateResult {
  const { beat, stage, still } = session;
  if (still) return html`${picturesOf([beat.picture], { side: beat.side, pose: poseOf(session) })}`;
  return html`<div class="scene picture" aria-hidden="true">${svg`<svg ${ref(stage)}></svg>`}</div>`;
}

/** The pose to be in: the one that is gone to. */
const poseOf = ({ beat }: SessionFacts): number => beat.to;

/** What to do now, and how far it is. */
function now({ cueFor, messages }: DoingPart, session: SessionFacts): TemplateResult {
  const { beat, state, away, lookNow, minutesOn } = session;
  return html`
    <div class="now">
      <p class="cue" role="status">
        ${away ? messages.away : lookNow ? messages.look : cueFor(beat, state === 'ready')}
      </p>
      ${lookNow || beat.kind === 'off' ? html`<p class="look-for">${messages.lookFor}</p>` : nothing}
      ${minutesOn === undefined ? nothing : html`<p class="late" role="alert">${messages.tooLong(minutesOn)}</p>`}
      ${state === 'ready' ? nothing : figures(session, messages)}
    </div>
  `;
}

/** How many, and how long. It counts up: nobody has to hurry. */
function figures({ beat, seconds }: SessionFacts, messages: DoingPart['messages']): TemplateResult {
  const { kind, count, of, seconds: whole } = beat;
  const counted = ['hold', 'in', 'out'].includes(kind);
  const timed = ['rest', 'pack', 'spell'].includes(kind);
  return html`
    <p class="figures">
      ${
        count === undefined || of === undefined
          ? nothing
          : html`<span class="times">${messages.times(count, of)}</span>`
      }
      ${
        whole !== undefined && (counted || timed)
          ? html`<span class="time" role="timer"
              >${
                counted
                  ? Math.min(whole, seconds + 1)
                  : messages.timeOf(clockTime(Math.min(whole, seconds)), clockTime(whole))
              }</span
            >`
          : html`<span class="time" aria-hidden="true">&nbsp;</span>`
      }
    </p>
  `;
}

interface Onward {
  readonly part: string;
  readonly label: string;
  readonly act: () => void;
  readonly strong: boolean;
}

/** The one thing to press that goes on. */
function onward({ messages }: DoingPart, session: SessionFacts): Onward {
  const { state, beat, fresh, lookNow, go, pause, next, checked } = session;
  const strong = true;
  if (state !== 'running')
    return { part: 'go', label: fresh ? messages.begin : messages.goOn, act: go, strong };
  if (lookNow) return { part: 'looked', label: messages.looksUsual, act: checked, strong };
  if (beat.kind === 'wait') return { part: 'on-now', label: messages.isOn, act: next, strong };
  if (beat.kind === 'off') return { part: 'off-now', label: messages.isOff, act: next, strong };
  return { part: 'pause', label: messages.pause, act: pause, strong: false };
}

/** It is one button whatever it says, so that the focus stays on it. Beside it is what leaves something out. */
function controls(doing: DoingPart, session: SessionFacts): TemplateResult {
  const { state, beat, skip } = session;
  const { part, label, act, strong } = onward(doing, session);
  const canSkip = state !== 'ready' && !['wait', 'pack', 'off'].includes(beat.kind);
  return html`
    <div class="controls">
      <button type="button" part=${part} class=${strong ? 'main' : 'second'} @click=${act}>${label}</button>
      ${
        canSkip
          ? html`<button type="button" part="skip" class="quiet" @click=${skip}>
              ${doing.messages.skip}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** What this browser can do for whoever can't look. */
function options({ messages }: DoingPart, session: SessionFacts): TemplateResult {
  const box = (
    name: string,
    label: string,
    on: boolean | undefined,
    set: (on: boolean) => void,
  ): TemplateResult | typeof nothing =>
    on === undefined
      ? nothing
      : html`<label part=${name} class="check">
          <input
            type="checkbox"
            .checked=${on}
            @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
          />
          <span>${label}</span>
        </label>`;
  return html`
    <div class="session-options">
      ${box('aloud', messages.aloud, session.aloud, session.setAloud)}
      ${box('buzz', messages.buzz, session.buzz, session.setBuzz)}
      ${session.beat.kind === 'pack' ? html`<p class="hint">${messages.goesOn}</p>` : nothing}
    </div>
  `;
}
