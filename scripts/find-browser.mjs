import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNpm } from './run-npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The last release that declares Node 20. It carries the browser inside the npm package itself. */
const PACKED = '147.0.0';

const NAMES = {
  linux: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium-browser',
  ],
  darwin: [],
  win32: [],
};

const PLACES = {
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: ['', process.env.HOME ?? ''].flatMap((home) => [
    `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    `${home}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
  ]),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** Root has no sandbox on Linux, and the only pages opened are our own. The rest keeps a test run offline. */
export const launchArguments = [
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium, Chrome or Edge that starts, fetched if need be, or an error that says what to do. */
export async function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH names ${CHROME_PATH}, and there is no such file.`);
  }
  const found =
    installed() ?? (await downloadedByPlaywright()) ?? packedInNpm() ?? installedByApt() ?? undefined;
  if (found) return found;
  throw new Error(
    'The tests run in a real browser and none was found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  );
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const byName = (NAMES[process.platform] ?? []).flatMap((name) => folders.map((dir) => join(dir, name)));
  return [...byName, ...(PLACES[process.platform] ?? [])].find(starts);
}

/** Some distributions install a script of that name which only advertises another package. */
function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

async function downloadedByPlaywright() {
  const playwright = await import('playwright-core').catch(() => undefined);
  const path = playwright?.chromium.executablePath();
  return path && starts(path) ? path : undefined;
}

function packedInNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = join(root, 'node_modules', '.cache', 'relief-guide', `chromium-${PACKED}`);
  const command = join(home, 'chromium.sh');
  if (starts(command)) return command;

  console.error(`No browser found: fetching Chromium ${PACKED} from npm into node_modules (once, 67 MB).`);
  // A half unpacked browser would be taken for a whole one.
  rmSync(home, { recursive: true, force: true });
  const unpacked = join(home, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n');
  const install = ['install', '--prefix', home, '--no-save', '--ignore-scripts', '--loglevel=error'];
  if (runNpm([...install, `@sparticuz/chromium@${PACKED}`], { cwd: home, quiet: true }) !== 0)
    return undefined;

  writeFileSync(
    join(home, 'unpack.mjs'),
    `import chromium from '@sparticuz/chromium';\nawait chromium.executablePath();\n`,
  );
  spawnSync(process.execPath, ['unpack.mjs'], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Only where it believes to be a bare cloud function does it bring the libraries a bare machine lacks.
    env: { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  const libraries = join(unpacked, 'al2023', 'lib');
  // A script of its own, so that those libraries reach the browser and nothing else.
  writeFileSync(
    command,
    [
      '#!/bin/sh',
      `export LD_LIBRARY_PATH="${libraries}\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"`,
      `export FONTCONFIG_PATH="\${FONTCONFIG_PATH:-${join(unpacked, 'fonts')}}"`,
      `exec "${join(unpacked, 'chromium')}" "$@"`,
      '',
    ].join('\n'),
    { mode: 0o755 },
  );
  return starts(command) ? command : undefined;
}

function installedByApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined;
  console.error('No browser found: installing Chromium with apt-get.');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
  return installed();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await findBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
