/**
 * Goes through the guide in the page as a visitor does, and counts what there is to read and to tap on the way.
 * It runs in the page, so it uses nothing from outside.
 *
 * What is read on a screen is what stands open before its button, in reading order; a hint is counted apart. What
 * follows the button is the same on every screen: the emergency numbers, which the first screen has before it.
 * @param answers by question; to a question that is not named, "none of these" or the first answer
 * @returns one entry for each screen up to the plan
 */
export async function readThrough(answers) {
  const element = document.querySelector('relief-guide');
  const root = element.shadowRoot;
  const screens = [];

  const settle = async () => {
    while (!(await element.updateComplete));
  };
  const until = async (holds, what) => {
    for (let tries = 0; tries < 400; tries += 1) {
      await settle();
      if (holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(
      `Waited in vain for ${what}. The screen reads: ${root.textContent.trim().replace(/\s+/g, ' ').slice(0, 200)}`,
    );
  };
  const next = () => root.querySelector('[part~="next"]');
  const name = () => root.querySelector('[part~="question"] input')?.name;

  const words = (node) =>
    node.textContent
      .trim()
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const count = () => {
    const found = { words: 0, hints: 0 };
    const button = next();
    const texts = document.createTreeWalker(root.querySelector('[part~="guide"]'), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      const holder = node.parentElement;
      const after = button.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (after && !button.contains(node)) continue;
      // Only the country that is picked can be seen.
      if (holder.closest('option:not(:checked)') || !holder.checkVisibility()) continue;
      found[holder.closest('.hint') ? 'hints' : 'words'] += words(node);
    }
    return found;
  };

  await until(() => element.journey !== undefined, 'the guide');
  element.restart();
  await until(() => root.querySelector('[part~="been-here"]'), 'the first screen');
  for (let screen = 0; screen < 40; screen += 1) {
    const question = name();
    const before = count();
    let taps = 0;
    if (question !== undefined) {
      const inputs = () => [...root.querySelectorAll('[part~="question"] input')];
      const wanted =
        answers[question] ??
        (inputs().some(({ value }) => value === 'none')
          ? 'none'
          : inputs().find(({ type }) => type === 'radio').value);
      for (const value of [wanted].flat()) {
        const input = inputs().find((each) => each.value === value);
        if (!input) throw new Error(`"${question}" has no answer "${value}".`);
        input.click();
        taps += 1;
        await settle();
      }
    }
    // Details that a tick opened are read as well.
    const read = count();
    screens.push({
      screen: question ?? 'result',
      words: Math.max(read.words, before.words),
      hints: Math.max(read.hints, before.hints),
      taps: taps + 1,
    });
    next().click();
    await until(
      () =>
        root.querySelector('[part~="check-ins"]') ||
        (next() && (name() !== question || question === undefined)),
      `what follows "${question ?? 'the result'}"`,
    );
    if (root.querySelector('[part~="check-ins"]')) return screens;
  }
  throw new Error('There was no plan within 40 screens.');
}
