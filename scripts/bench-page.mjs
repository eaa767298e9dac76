/**
 * Runs inside the page, where the clock and the change it waits for are the same: sent over whole, so it may
 * use nothing from outside itself.
 *
 * Answers questions until `wanted` steps are timed, from the click on the primary button to the next
 * question standing in the shadow root. Choosing the options beforehand is not part of a step.
 */
export async function timeSteps(wanted) {
  const element = document.querySelector('relief-guide');
  const root = element.shadowRoot;
  const steps = [];
  let clicks = 0;
  let starts = 0;
  // Chance without luck: the same routes each time.
  let seed = 1;
  const pick = (list) => list[(seed = (seed * 48271) % 2147483647) % list.length];

  const question = () => root.querySelector('form:has(fieldset input):has(button[type=submit])');
  const heading = () => root.querySelector('h1, h2, h3, h4, h5, h6, [role=heading]');
  const shown = () => {
    const names = [...root.querySelectorAll('input')].map((input) => `${input.name}=${input.value}`);
    return [heading()?.textContent.trim(), ...names].join('|');
  };
  const settle = async () => {
    await element.updateComplete;
    // The paint of one step must not be counted in the next.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  };
  /** Resolves to the milliseconds until something else is shown, or to undefined when nothing happens. */
  const clickAndWait = (button) =>
    new Promise((resolve) => {
      const before = shown();
      let start = 0;
      const look = () => {
        const end = performance.now();
        if (shown() !== before) finish(end - start);
      };
      const finish = (time) => {
        observer.disconnect();
        clearTimeout(timer);
        resolve(time);
      };
      const observer = new MutationObserver(look);
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      const timer = setTimeout(() => finish(undefined), 2000);
      clicks += 1;
      start = performance.now();
      button.click();
      look();
    });
  const usable = () => [...question().querySelectorAll('fieldset input:not(:disabled)')];
  const choose = async () => {
    const before = new Set();
    // Ticking an option may open details that want an answer too.
    for (let depth = 0; depth < 3; depth += 1) {
      const inputs = usable().filter((input) => !before.has(input));
      if (inputs.length === 0) return;
      for (const input of inputs) before.add(input);
      // Saying yes to a warning sign ends the questions, and it is questions that are timed.
      const none = inputs.find((input) => input.type === 'checkbox' && input.value === 'none');
      const radios = inputs.filter((input) => input.type === 'radio');
      const input = none ?? (radios.length > 0 ? pick(radios) : inputs[0]);
      if (!input.checked) input.click();
      await settle();
    }
  };

  let idle = 0;
  while (steps.length < wanted && idle < 20) {
    const before = steps.length;
    element.restart();
    starts += 1;
    await settle();
    // Past whatever greets the visitor.
    for (let i = 0; i < 3 && !question(); i += 1) {
      const button = root.querySelector('button[type=submit]') ?? root.querySelector('button');
      if (!button) break;
      await clickAndWait(button);
      await settle();
    }
    for (let i = 0; i < 60 && question() && steps.length < wanted; i += 1) {
      await choose();
      const time = await clickAndWait(question().querySelector('button[type=submit]'));
      await settle();
      if (time === undefined) break;
      // A plan or an escalation is another view, not the next question.
      if (question()) steps.push(time);
    }
    idle = steps.length > before ? 0 : idle + 1;
  }

  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  return { steps, clicks, starts, loaded, shown: shown() };
}
