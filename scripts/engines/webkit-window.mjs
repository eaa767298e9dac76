import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Buttons of the window are drawn so small that it can be as narrow as a phone. */
const SMALL =
  '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0); }\n';

const TWO_FRAMES = 'requestAnimationFrame(() => requestAnimationFrame(arguments[0]))';

/** How long a start may take on a slow machine. In milliseconds. */
const START = 60_000;

/**
 * One WebKitGTK with one window, on a screen that nobody sees, driven by WebDriver.
 * @param programs where `driver`, `browser`, `screen` (Xvfb), `settings` (xsettingsd) and `hand` (xdotool) are
 */
export async function openWebKit({ driver, browser, screen, settings, hand }) {
  const folder = mkdtempSync(join(tmpdir(), 'relief-guide-webkit-'));
  const children = [];
  const run = (command, args, options) => {
    const child = spawn(command, args, { stdio: 'ignore', ...options });
    children.push(child);
    return child;
  };
  const end = () => {
    for (const child of children.splice(0).reverse()) child.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on('exit', end);

  const display = await shownOn(run, screen);
  const wishes = join(folder, 'wishes');
  writeFileSync(wishes, wishesFor({}));
  const wishing = run(settings, ['-c', wishes], { env: { ...process.env, DISPLAY: display } });
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), SMALL);

  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: display,
    XDG_CONFIG_HOME: folder,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
  };
  run(driver, [`--port=${port}`], { env });
  const call = callerOf(`http://127.0.0.1:${port}`);
  await answering(call);
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  const { sessionId, capabilities: had } = await call('POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
  const ask = (script) => session('POST', '/execute/sync', { script, args: [] });

  let preferred = {};
  const resize = async ({ width, height }) => {
    await session('POST', '/window/rect', { width, height });
    const [inner, tall] = await ask('return [innerWidth, innerHeight]');
    if (inner === width && tall === height) return;
    await session('POST', '/window/rect', { width: 2 * width - inner, height: 2 * height - tall });
    await until(
      () => ask(`return innerWidth === ${width} && innerHeight === ${height}`),
      'the window to be resized',
    );
  };
  const prefer = async (media) => {
    const { colorScheme, reducedMotion } = (preferred = { ...preferred, ...media });
    writeFileSync(wishes, wishesFor(preferred));
    wishing.kill('SIGHUP');
    const holds = (query, value) => `matchMedia('(${query})').matches === ${value}`;
    const dark = holds('prefers-color-scheme: dark', colorScheme === 'dark');
    const still = holds('prefers-reduced-motion: reduce', reducedMotion === 'reduce');
    await until(() => ask(`return ${dark} && ${still}`), 'the page to hear what is preferred');
  };

  return {
    version: had.browserVersion,
    async show(url) {
      if (url !== 'about:blank') {
        await resize({ width: 800, height: 600 });
        // Nobody else would: there is no desktop that gives a new window the focus.
        run(hand, ['search', '--sync', '--onlyvisible', '--class', 'MiniBrowser', 'windowfocus'], { env });
        await until(() => ask('return document.hasFocus()'), 'the window to have the focus');
      }
      await session('POST', '/url', { url });
    },
    async act(actions) {
      await session('POST', '/actions', { actions: [actions] });
      // What is under the pointer is only known once it has been painted. A click may have left the page.
      await session('POST', '/execute/async', { script: TWO_FRAMES, args: [] }).catch(() => {});
    },
    resize,
    prefer,
    async close() {
      await session('DELETE', '').catch(() => {});
      process.off('exit', end);
      end();
    },
  };
}

/** What a visitor prefers, as the desktop tells programs of it. */
const wishesFor = ({ colorScheme, reducedMotion }) =>
  [
    `Net/ThemeName "${colorScheme === 'dark' ? 'Adwaita-dark' : 'Adwaita'}"`,
    `Gtk/EnableAnimations ${reducedMotion === 'reduce' ? 0 : 1}`,
    '',
  ].join('\n');

/** Starts a screen of its own, whose number it chooses by itself, and gives that. */
function shownOn(run, screen) {
  const child = run(screen, ['-displayfd', '3', '-screen', '0', '1600x1300x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let number = '';
    child.stdio[3].setEncoding('utf8').on('data', (text) => {
      number += text;
      if (number.includes('\n')) resolve(`:${number.trim()}`);
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error('The screen for WebKit could not be started.')));
  });
}

const callerOf = (base) => async (method, path, body) => {
  const response = await fetch(`${base}${path}`, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver, ${path}: ${value.error}. ${value.message}`);
  return value;
};

const answering = (call) =>
  until(() => call('GET', '/status').catch(() => false), 'WebKitWebDriver to answer');

async function until(holds, what) {
  const end = Date.now() + START;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
