/**
 * Says whether a tag may be released: tag, version, lock file and the top entry of the changelog must be the same.
 *
 * `node scripts/check-release.mjs v1.2.0` exits with 0, or with 1 and what has to be put right.
 * `--notes` prints that entry of the changelog, for the page of the release.
 */
import { readFileSync } from 'node:fs';

const args = process.argv.slice(2);
const [tag, ...more] = args.filter((arg) => !arg.startsWith('--'));
const options = args.filter((arg) => arg.startsWith('--'));

if (tag === undefined || more.length > 0 || options.some((option) => option !== '--notes')) {
  console.error('Call it with the tag: node scripts/check-release.mjs v1.2.0 [--notes]');
  process.exitCode = 2;
} else {
  const { problems, notes } = look(tag);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(options.includes('--notes') ? notes : `${tag} may be released.`);
}

function look(tagName) {
  const { version } = JSON.parse(read('package.json'));
  const lock = JSON.parse(read('package-lock.json'));
  const changelog = read('CHANGELOG.md').replaceAll('\r\n', '\n');
  const [, title = '', notes = ''] = /^## (.*)\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog) ?? [];
  const entry = /^\[(\d+\.\d+\.\d+(?:-[\w.]+)?)\] - (\d{4}-\d{2}-\d{2})$/.exec(title);
  const problems = [];
  if (!/^v\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(tagName))
    problems.push(`The tag "${tagName}" is none of a release. One looks like v1.2.0.`);
  else if (tagName !== `v${version}`)
    problems.push(`The tag is ${tagName}, and package.json has the version ${version}.`);
  for (const [name, locked] of [
    ['version', lock.version],
    ['packages[""].version', lock.packages?.['']?.version],
  ])
    if (locked !== version) problems.push(`package-lock.json has the ${name} ${locked}, not ${version}.`);
  if (!entry)
    problems.push(
      `The top entry of CHANGELOG.md is "${title}". It has to be "[${version}] - " and the day, as YYYY-MM-DD.`,
    );
  else if (entry[1] !== version)
    problems.push(`The top entry of CHANGELOG.md is about ${entry[1]}, not about ${version}.`);
  else if (!isDay(entry[2])) problems.push(`CHANGELOG.md: ${entry[2]} is no day.`);
  if (entry && notes.trim() === '') problems.push('The top entry of CHANGELOG.md says nothing.');
  return { problems, notes: notes.trim() };
}

/** Read from where it is called, so that a test can call it elsewhere. */
function read(name) {
  return readFileSync(name, 'utf8');
}

function isDay(text) {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
