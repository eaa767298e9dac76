import { judged } from '../bench/targets.mjs';
import { FOLDERS } from '../mutate/folders.mjs';
import { measured, type Compared, type Kept } from './measured.js';
import { table } from './table.js';

const KIB = 1024;
const count = (number: number): string => number.toLocaleString('en');
const fixed = (number: number, digits = 2): string => number.toFixed(digits);
const kib = (bytes: number): string => `${fixed(bytes / KIB)} KiB`;
const ratio = ({ ratio: { median, low, high } }: Compared): string =>
  `${fixed(median)}× (${fixed(low)} to ${fixed(high)})`;
/** A number with its unit, as a person reads it. */
const amount = (number: number, unit: string): string => {
  if (unit === 'bytes' && number > KIB) return kib(number);
  return `${Number.isInteger(number) ? count(number) : fixed(number)} ${unit}`;
};
const within = (holds: boolean): string => (holds ? 'met' : '**not met**');

const bytesOf = (number: number | undefined): string => (number === undefined ? '–' : fixed(number, 0));

/** When and where something was measured, under its title. */
const when = ({ command, on, commit, machine }: Kept, more = ''): string =>
  `\`${command}\`, ${on}${commit === undefined ? '' : ` at \`${commit}\``}, ${machine.cores} cores of ${machine.processor}, Node ${machine.node}${more}.`;

const missing = (title: string, command: string): string =>
  `## ${title}\n\nNot measured yet: \`npm run ${command} -- --record\` does.`;

/** The page of the docs with every number that we claim, made of what the commands kept. */
export function measurementsPage(): string {
  return `${[
    '# What was measured',
    'Every number here was kept by the command that is named above it, called with `-- --record`, in the folder `measured`. This page is made from those files by `npm run docs`, and a check fails where the two differ. What is a target and was not met says so.',
    weight(),
    speed(),
    engines(),
    hosts(),
    growth(),
    attacks(),
    contentMutants(),
    codeMutants(),
  ].join('\n\n')}\n`;
}

function weight(): string {
  const kept = measured('size');
  if (!kept) return missing('Weight', 'size');
  return [
    '## Weight',
    when(kept),
    `The entry, which every page loads, is ${kib(kept.entryBytes)} after brotli; what has come by the time the first question can be answered stands below. Everything, in all languages and with all guides, is ${kib(kept.everythingBytes)} in ${kept.files} files, of which a visitor gets those of their own way. The limits stand in \`.size-limit.mjs\`, and \`npm run size\` fails above them.`,
  ].join('\n\n');
}

function speed(): string {
  const kept = measured('bench');
  if (!kept) return missing('Speed, beside others', 'bench');
  const { bytes, start, startThrottled, step, heapFurther, mounts, growth, sizes, journey } = kept;
  const cell = (found: Compared | undefined, unit: string, digits: number): string =>
    found ? `${fixed(found.value, digits)} ${unit}, ${ratio(found)}` : '–';
  const versions = Object.entries(kept.versions).map(([name, version]) => `${name} ${version}`);
  return [
    '## Speed, beside others',
    when(kept, `, ${kept.browser}`),
    `In ${kept.rounds} rounds, each of which measured everyone in turn. A ratio is to the floor in the same round: the middle one, and the half around it. The floor \`vanilla\` is the least that asks ten short questions, by hand, without a single check. \`lit-xstate\`, \`react\`, \`surveyjs\` and \`formio\` ask the same ten. \`relief-guide\` is the real guide with all its words; \`relief-guide-flow\` is our element with the ten short questions. The others come as one file each, so nothing is left to come after the first question; of ours the end is that of the English journey below. Others: ${versions.join(', ')}.`,
    table(
      [
        '',
        'to the first question',
        'to the end',
        'start',
        'start at CPU 4× and slow 4G',
        'blocking',
        'layout shift',
      ],
      Object.keys(bytes).map((name) => [
        name,
        kib(bytes[name]!),
        name === 'relief-guide-flow' ? '–' : kib(name === 'relief-guide' ? journey.bytes : bytes[name]!),
        cell(start[name], 'ms', 0),
        cell(startThrottled[name], 'ms', 0),
        `${fixed(startThrottled[name]!.blocking, 0)} ms`,
        fixed(startThrottled[name]!.shift, 4),
      ]),
    ),
    table(
      ['', 'a step', 'heap of the first', 'heap of a further one', 'a hundred mounted'],
      Object.keys(bytes).map((name) => [
        name,
        cell(step[name], 'ms', 2),
        `${count(heapFurther[name]!.first)} bytes`,
        cell(heapFurther[name], 'bytes', 0),
        cell(mounts[name], 'ms', 0),
      ]),
    ),
    `What stays in the page, in bytes, after each widget that came and went, and after each time that one was gone through and begun again (counted on ${growth.on}):`,
    table(
      ['', 'a mount', 'a journey'],
      Object.keys(bytes).map((name) => [name, bytesOf(growth.mount[name]), bytesOf(growth.journey[name])]),
    ),
    table(
      ['questions', 'loaded by the floor', 'loaded by us', 'a step of ours'],
      Object.entries(sizes).map(([size, { load, step: ours }]) => [
        count(Number(size)),
        cell(load['vanilla'], 'ms', 0),
        cell(load['relief-guide'], 'ms', 0),
        `${fixed(ours.median)} ms (${fixed(ours.low)} to ${fixed(ours.high)})`,
      ]),
    ),
    `A whole journey in English, to a session with its pictures, takes ${kib(journey.bytes)} in ${journey.files} files. The session in motion at CPU 4×: ${fixed(journey.frames.perSecond, 1)} frames a second, ${journey.frames.late} late, ${journey.frames.long} tasks longer than 50 ms.`,
    table(
      ['Target', 'at most', 'found', ''],
      judged(kept).map(({ name, most, unit, found, met, held, because }) => [
        name,
        amount(most, unit),
        amount(found, unit),
        met ? within(true) : `${within(false)}, held to ${amount(held, unit)}: ${because}`,
      ]),
    ),
  ].join('\n\n');
}

function engines(): string {
  const kept = measured('test-engines');
  if (!kept) return missing('Three engines, and a phone', 'test:engines');
  const skipped = new Map<string, number>();
  for (const { engine, skippedTests } of kept.engines)
    for (const { reason } of skippedTests) {
      const key = `${engine}: ${reason}`;
      skipped.set(key, (skipped.get(key) ?? 0) + 1);
    }
  return [
    '## Three engines, and a phone',
    when(kept),
    table(
      ['Engine', 'version', 'passed', 'failed', 'skipped', 'seconds', 'run on'],
      kept.engines.map(({ engine, version, passed, failed, skipped: left, seconds, on }) => [
        engine,
        version,
        count(passed),
        failed,
        left,
        Math.round(seconds),
        on,
      ]),
    ),
    'These are the tests that run in a page. Among them are pages in frames: under a strict policy, in a sandbox, under hostile styles, meddled with, with two copies of the guide, and with a part that can’t be had. What only a driver sees (every request, every pixel, every fault of each file) is asked of Chromium alone.',
    skipped.size === 0
      ? 'Nothing was left out.'
      : `Left out, because it can't be asked of that engine here:\n\n${[...skipped].map(([reason, tests]) => `- ${reason} (${tests})`).join('\n')}`,
  ].join('\n\n');
}

function hosts(): string {
  const kept = measured('hosts');
  if (!kept) return missing('Hostile pages', 'hosts');
  const { onDemandOfItsOwnFiles: own, elsewhere } = kept.requestsAfterLoad;
  return [
    '## Hostile pages',
    when(kept, `, ${kept.browser}`),
    `In the looks ${kept.looks.map((look) => `“${look}”`).join(', ')}, ${count(kept.picturesCompared)} pictures of the guide on pages with other styles were compared with those on a plain page, pixel by pixel: ${kept.picturesThatDiffer} differ, in ${count(kept.differingPixels)} pixels. A page finds ${kept.globalsAdded.length} new globals (${kept.globalsAdded.map((name) => `\`${name}\``).join(', ')}), which are lit's and say which versions are there.`,
    `After load, on whole journeys: ${own} requests for files of the script's own folder, ${elsewhere} for anything else, and ${kept.requestsAfterLoadWithAllFilesAhead} where the page had loaded all files ahead.`,
  ].join('\n\n');
}

function growth(): string {
  const kept = measured('growth');
  if (!kept) return missing('Growth', 'growth');
  return [
    '## Growth',
    when(kept, `, Chromium ${kept.browser}`),
    `Of ${count(kept.times)} mounts and as many journeys, after as many that warmed the page up, in an engine that compiles nothing for speed. Of all these journeys ${count(kept.results['journeys']?.ends['plan'] ?? 0)} came to a plan and ${count(kept.results['journeys']?.ends['help'] ?? 0)} to help.`,
    table(
      [`each of ${count(kept.times)}`, 'what', 'at most', 'found', ''],
      Object.entries(kept.floors).flatMap(([what, floors]) =>
        Object.entries(floors).map(([kind, most]) => {
          const found = kept.results[what]!.slopes[kind]!;
          return [what, kind, most, fixed(found), within(found <= most)];
        }),
      ),
    ),
  ].join('\n\n');
}

function attacks(): string {
  const kept = measured('fuzz');
  if (!kept) return missing('Generated attacks', 'fuzz');
  return [
    '## Generated attacks',
    when(kept, `, seed ${kept.seed}`),
    `${count(kept.cases)} cases in ${count(Math.round(kept.seconds))} seconds; ${kept.found} found something.`,
    table(
      ['Attack', 'in', 'cases', 'found', 'what holds'],
      kept.attacks.map(({ name, says, in: where, cases, found }) => [name, where, count(cases), found, says]),
    ),
  ].join('\n\n');
}

function contentMutants(): string {
  const kept = measured('mutate-content');
  if (!kept) return missing('Content broken on purpose', 'mutate:content');
  const { all, safety, notJudged } = kept;
  return [
    '## Content broken on purpose',
    when(kept),
    `Of ${count(all.mutants)} ways to break what the guides say, ${count(safety.mutants)} could harm somebody. The proof notices ${count(safety.killed)} of these; ${count(safety.same)} make no difference to anybody, in thousands of visits that give the answers in question or for a reason that is written down and tested; ${safety.survived} go unnoticed.`,
    ...(notJudged.length > 0 ? [`Not judged whole yet: ${notJudged.join('; ')}.`] : []),
    table(
      ['What is broken', 'could harm', 'mutants', 'noticed', 'no difference', 'unnoticed', 'judged on'],
      kept.kinds.map(({ kind, safety: harms, mutants, killed, same, survived, on }) => [
        kind,
        harms ? 'yes' : 'no',
        mutants,
        killed,
        same,
        survived,
        on,
      ]),
    ),
  ].join('\n\n');
}

function codeMutants(): string {
  const kept = measured('mutate');
  if (!kept) return missing('Code broken on purpose', 'mutate');
  return [
    '## Code broken on purpose',
    when(kept),
    'Of every folder that decides, tests have to notice 90 % of the changes, and what was reached is its floor: below it the command fails. Sentences are not changed, nor what runs once when the code is loaded (`Ignored`). A change that leads to no end counts as noticed (`Timeout`).',
    table(
      ['Folder', 'noticed', 'its floor', 'mutants', 'minutes', 'on'],
      kept.folders.map(({ name, score, mutants, seconds, on }) => [
        name,
        `${score} %`,
        `${FOLDERS[name]?.floor ?? 0} %`,
        Object.entries(mutants)
          .map(([status, number]) => `${count(number)} ${status}`)
          .join(', '),
        Math.round(seconds / 60),
        on,
      ]),
    ),
    'Where most goes unnoticed:',
    table(
      ['File', 'noticed', 'unnoticed'],
      kept.folders.flatMap(({ worst }) =>
        worst.map(({ file, score, survived }) => [`\`${file}\``, `${score} %`, survived]),
      ),
    ),
  ].join('\n\n');
}
