/** The floor: the least that asks the questions, written by hand. It checks nothing and keeps nothing. */
class VanillaGuide extends HTMLElement {
  #at = 0;
  #answers = [];
  #root = this.attachShadow({ mode: 'open' });

  connectedCallback() {
    this.show();
  }

  show() {
    const [title, options] = this.flow.questions[this.#at] ?? [this.flow.end, []];
    const form = document.createElement('form');
    const legend = document.createElement('legend');
    legend.textContent = title;
    const fieldset = document.createElement('fieldset');
    fieldset.append(legend);
    options.forEach((text, index) => {
      const label = document.createElement('label');
      const input = document.createElement('input');
      input.type = 'radio';
      input.name = 'answer';
      input.value = index;
      input.checked = this.#answers[this.#at] === index;
      label.append(input, text);
      fieldset.append(label);
    });
    form.append(fieldset);
    if (this.#at > 0) form.append(this.button('Back', 'button', () => this.go(-1)));
    if (options.length) form.append(this.button('Next', 'submit'));
    form.onsubmit = (event) => {
      event.preventDefault();
      const picked = form.elements.answer.value;
      if (!picked) return;
      this.#answers[this.#at] = Number(picked);
      this.go(1);
    };
    this.#root.replaceChildren(form);
  }

  go(by) {
    this.#at += by;
    this.show();
  }

  restart() {
    this.#at = 0;
    this.#answers = [];
    this.show();
  }

  button(text, type, act) {
    const button = document.createElement('button');
    button.type = type;
    button.textContent = text;
    if (act) button.onclick = act;
    return button;
  }
}

customElements.define('vanilla-guide', VanillaGuide);

export default function mount(place, flow) {
  const element = document.createElement('vanilla-guide');
  element.flow = flow;
  place.append(element);
  return element;
}
