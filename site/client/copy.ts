import { codeMarks } from './code-marks.js';

/** Gives each block of code under `within` a button that copies it. */
export function makeCopyable(within: ParentNode): void {
  for (const block of within.querySelectorAll<HTMLElement>('.code')) {
    if (block.querySelector('button')) continue;
    const code = block.querySelector('code');
    if (code) block.append(copyButton(code));
  }
}

/** Code in a block that is named, can be reached by the keyboard and copied. */
export function codeBlock(title: string, language: string, code: string): HTMLElement {
  const block = document.createElement('div');
  block.className = 'code';
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.setAttribute('role', 'region');
  pre.setAttribute('aria-label', title);
  const inside = document.createElement('code');
  inside.dataset['language'] = language;
  for (const { text, kind } of codeMarks(code, language)) inside.append(kind ? marked(text, kind) : text);
  pre.append(inside);
  block.append(pre, copyButton(inside, title));
  return block;
}

function marked(text: string, kind: string): HTMLElement {
  const span = document.createElement('span');
  span.className = kind;
  span.textContent = text;
  return span;
}

function copyButton(code: HTMLElement, title = ''): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  if (title) button.setAttribute('aria-label', `Copy: ${title}`);
  button.addEventListener('click', () => void copy(code, button));
  button.addEventListener('blur', () => (button.textContent = 'Copy'));
  return button;
}

async function copy(code: HTMLElement, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = 'Copied';
    announce('Copied.');
  } catch {
    // Where a browser or a frame forbids it, one key is left to press.
    getSelection()?.selectAllChildren(code);
    announce('Your browser did not let it be copied. It is marked: press Ctrl and C, or ⌘ and C.');
  }
}

/** Says something to whoever can't see that it happened, and in words to everyone. */
function announce(text: string): void {
  const told = document.querySelector('#told') ?? newRegion();
  told.textContent = text;
}

function newRegion(): Element {
  const region = document.createElement('p');
  region.id = 'told';
  region.className = 'told';
  region.setAttribute('role', 'status');
  document.body.append(region);
  return region;
}
