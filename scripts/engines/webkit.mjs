import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inPath, installed } from './packages.mjs';
import { lacking } from './lacks.mjs';
import { several } from './several.mjs';
import { openWebKit } from './webkit-window.mjs';

/** Gives the programs that a WebKitGTK of the system consists of, installed if need be. */
export const find = () =>
  installed('WebKitGTK', programs, [
    'webkit2gtk-driver',
    'libwebkit2gtk-4.1-0',
    'xvfb',
    'xsettingsd',
    'xdotool',
  ]);

export const launcher = (found, count) => several('WebKit', () => one(found), count);

/** The page of a test file, without bars for scrolling: on a phone they take no room, and here nothing else hides them. */
export const page = (framework) =>
  `<!doctype html><html><head><style>::-webkit-scrollbar { display: none; }</style></head>
  <body><script type="module" src="${framework}"></script></body></html>`;

function programs() {
  const found = {
    driver: inPath('WebKitWebDriver'),
    screen: inPath('Xvfb'),
    settings: inPath('xsettingsd'),
    hand: inPath('xdotool'),
    browser: miniBrowser(),
  };
  return Object.values(found).every(Boolean) ? found : undefined;
}

function miniBrowser() {
  const folders = ['/usr/libexec', '/usr/lib', '/usr/lib64'].filter(existsSync);
  const triples = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(folder, name)),
  );
  return [...folders, ...triples]
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((api) => join(folder, api, 'MiniBrowser')))
    .find(existsSync);
}

function one(found) {
  let opening;
  let shown;
  let version;
  const window = () => (opening ??= openWebKit(found));
  return {
    stop: async () => opening && (await opening).close(),
    async startSession(id, url) {
      shown = { id, url };
      const opened = await window();
      version = opened.version;
      await opened.show(url);
    },
    version: () => version,
    isActive: (id) => shown?.id === id,
    getBrowserUrl: () => shown?.url,
    getPage: () => ordered(window),
    async stopSession() {
      const { show } = await window();
      await show('about:blank');
      shown = undefined;
      return {};
    },
  };
}

/** A page that takes the orders of Playwright. */
function ordered(window) {
  const key = async (...actions) => (await window()).act({ type: 'key', id: 'keys', actions });
  const mouse = async (...actions) =>
    (await window()).act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const press = (...keys) =>
    key(
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.reverse().map((value) => ({ type: 'keyUp', value })),
    );
  const move = (x, y) => ({ type: 'pointerMove', x, y, duration: 0 });
  const pressed = (type, button = 'left') => ({ type, button: BUTTONS.indexOf(button) });
  const lacks = (command) => Promise.reject(lacking('webkit', command));
  return {
    setViewportSize: async (size) => (await window()).resize(size),
    emulateMedia: async ({ forcedColors, ...media }) =>
      forcedColors === 'active' ? lacks('forced-colors') : (await window()).prefer(media),
    keyboard: {
      type: async (text) => {
        for (const letter of text) await press(letter);
      },
      press: (chord) => press(...chord.split('+').map(codeOf)),
      down: (name) => key({ type: 'keyDown', value: codeOf(name) }),
      up: (name) => key({ type: 'keyUp', value: codeOf(name) }),
    },
    mouse: {
      move: (x, y) => mouse(move(x, y)),
      click: (x, y, { button } = {}) =>
        mouse(move(x, y), pressed('pointerDown', button), pressed('pointerUp', button)),
      down: ({ button } = {}) => mouse(pressed('pointerDown', button)),
      up: ({ button } = {}) => mouse(pressed('pointerUp', button)),
    },
    own: {
      tap: () => lacks('tap'),
      setTimeZone: (zone) => (zone ? lacks('time-zone') : Promise.resolve()),
      ariaSnapshot: () => lacks('aria-snapshot'),
      phone: () => Promise.resolve(),
    },
  };
}

const BUTTONS = ['left', 'middle', 'right'];

/** Keys that make no letter, as WebDriver writes them. */
const CODES = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const codeOf = (name) => CODES[name] ?? name;
