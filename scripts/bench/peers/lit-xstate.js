import { LitElement, html } from 'lit';
import { assign, createActor, setup } from 'xstate';

/** What lit and xstate cost by themselves: one static machine, whose input is the flow. */
const machine = setup({
  guards: {
    more: ({ context: { at, flow } }) => at < flow.questions.length - 1,
    later: ({ context }) => context.at > 0,
  },
  actions: {
    keep: assign({ answers: ({ context, event }) => ({ ...context.answers, [context.at]: event.picked }) }),
    on: assign({ at: ({ context }) => context.at + 1 }),
    back: assign({ at: ({ context }) => context.at - 1 }),
    forget: assign({ at: 0, answers: {} }),
  },
}).createMachine({
  context: ({ input }) => ({ flow: input, at: 0, answers: {} }),
  initial: 'asking',
  on: { restart: { target: '.asking', actions: 'forget' } },
  states: {
    asking: {
      on: {
        answer: [
          { guard: 'more', actions: ['keep', 'on'] },
          { target: 'done', actions: 'keep' },
        ],
        back: { guard: 'later', actions: 'back' },
      },
    },
    done: { on: { back: { target: 'asking' } } },
  },
});

class LitXstateGuide extends LitElement {
  #actor;

  connectedCallback() {
    super.connectedCallback();
    this.#actor = createActor(machine, { input: this.flow });
    this.#actor.subscribe(() => this.requestUpdate());
    this.#actor.start();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#actor.stop();
  }

  restart() {
    this.#actor.send({ type: 'restart' });
  }

  #submit(event) {
    event.preventDefault();
    const picked = event.target.elements.answer.value;
    if (picked) this.#actor.send({ type: 'answer', picked: Number(picked) });
  }

  render() {
    const snapshot = this.#actor.getSnapshot();
    const { at, answers, flow } = snapshot.context;
    const done = snapshot.value === 'done';
    const [title, options] = done ? [flow.end, []] : flow.questions[at];
    return html`<form @submit=${this.#submit}>
      <fieldset>
        <legend>${title}</legend>
        ${options.map(
          (text, index) =>
            html`<label
              ><input
                type="radio"
                name="answer"
                value=${index}
                .checked=${answers[at] === index}
              />${text}</label
            >`,
        )}
      </fieldset>
      ${at > 0 ? html`<button type="button" @click=${() => this.#actor.send({ type: 'back' })}>Back</button>` : ''}
      ${done ? '' : html`<button>Next</button>`}
    </form>`;
  }
}

customElements.define('lit-xstate-guide', LitXstateGuide);

export default function mount(place, flow) {
  const element = document.createElement('lit-xstate-guide');
  element.flow = flow;
  place.append(element);
  return element;
}
