/**
 * Builds the app of each framework with the package as it would be published, and walks through it in a browser.
 *
 * `npm run frameworks -- react-19 vue-3` takes these two only. Exits with 1 when one of them does not hold.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, ensureDependencies } from './ensure-dependencies.mjs';
import { root } from './run-tool.mjs';

ensureDependencies();
ensureBuild();

const folder = join(root, 'frameworks');
const all = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name)
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));

if (unknown.length > 0) {
  console.error(`There is no app called ${unknown.join(', ')}. There are ${all.join(', ')}.`);
  process.exitCode = 2;
} else {
  process.exitCode = (await run(asked.length > 0 ? asked : all)) ? 0 : 1;
}

async function run(names) {
  const { packAway } = await import('./frameworks/package.mjs');
  const { standAlone } = await import('./frameworks/alone.mjs');
  const { buildApp } = await import('./frameworks/app.mjs');
  const { openBrowser } = await import('./frameworks/browser.mjs');
  const { walk } = await import('./frameworks/walk.mjs');

  const archive = packAway();
  const rows = [await row('none (Node, types)', () => standAlone(archive))];
  const browser = await openBrowser();
  try {
    for (const name of names) {
      rows.push(
        await row(name, async (result) => {
          const app = await buildApp(name, archive);
          Object.assign(result, { version: app.version, build: 'ok' });
          await walk(browser, app);
        }),
      );
    }
  } finally {
    await browser.close();
  }
  print(rows);
  return rows.every(({ walk: walked }) => walked === 'ok');
}

/** Nothing is thrown: the next framework may hold where this one does not. */
async function row(name, work) {
  const start = performance.now();
  const result = { framework: name, version: '', build: '', walk: 'FAIL', seconds: '' };
  console.error(`${name} …`);
  try {
    await work(result);
    result.walk = 'ok';
  } catch (error) {
    if (result.build === '') result.build = 'FAIL';
    console.error(`${name}: ${error.stack ?? error}`);
  }
  result.seconds = ((performance.now() - start) / 1000).toFixed(0);
  return result;
}

function print(rows) {
  const columns = Object.keys(rows[0]);
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((each) => each[column].length)));
  const line = (cells) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index]))
      .join('  ')
      .trimEnd();
  console.log(line(columns));
  for (const each of rows) console.log(line(columns.map((column) => each[column])));
}
