import { ReliefGuide } from '../define.js';
import { leaving } from '../element/leaving.js';
import { readQuery } from './query.js';
import { fitInto, leaveAround } from './tell.js';

const framed = parent !== window;
const guide = document.querySelector('relief-guide') ?? document.body.appendChild(new ReliefGuide());

const { attributes, problems } = readQuery(location.search, {
  known: ReliefGuide.observedAttributes,
  said: guide.getAttributeNames(),
  framed,
});
for (const problem of problems) console.warn(`relief-guide frame: ${problem}`);
for (const [name, value] of attributes) guide.setAttribute(name, value);

// A screen reader begins with the language of the page.
const { lang } = guide;
if (lang) document.documentElement.lang = lang;

// An offer to keep answers where nothing can be kept would be a promise that is broken with the first tick.
if (guide.remember !== 'never' && !hasStorage()) {
  console.warn(
    'relief-guide frame: nothing can be kept in a frame without allow-same-origin, so "remember" is left out.',
  );
  guide.removeAttribute('remember');
}

// A page of somebody else rarely shows itself in a frame, and never should in this one.
guide.renderRoot.addEventListener('click', (event) => {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  if (!link || link.protocol !== 'https:' || link.hasAttribute('download')) return;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
});

if (framed) {
  const { to } = leaving;
  leaving.to = (address) => {
    leaveAround();
    to(address);
  };
}

void begin();

async function begin(): Promise<void> {
  await guide.updateComplete;
  if (framed) fitInto(guide);
}

function hasStorage(): boolean {
  try {
    return Boolean(localStorage);
  } catch {
    return false;
  }
}
