import { Option, type Command } from 'commander';
import { phoneFrom, isSafeLink } from '../../element/attributes.js';
import type { GuideDocument } from '../../guide/guide.js';
import { prerendered, prerenderedPage, prerenderedTag, type Wanted } from '../prerender/prerender.js';
import { printable } from '../printable.js';
import { languageOf, readGuide, soundGuide, type GuideSource } from '../reading/read-guide.js';
import { Refusal } from '../refusal.js';
import { day, headingLevel, names } from './arguments.js';
import { deliver, todayOr, type Called } from './called.js';
import { regionFor } from './region.js';

interface PrerenderOptions {
  readonly lang?: string;
  readonly region?: string;
  readonly headingLevel?: number;
  readonly without?: readonly string[];
  readonly providerName?: string;
  readonly providerPhone?: string;
  readonly providerUrl?: string;
  readonly inner?: true;
  readonly tag?: true;
  readonly page?: true;
  readonly src?: string;
  readonly today?: string;
  readonly out?: string;
}

export function addPrerender(program: Command, called: Called): void {
  program
    .command('prerender')
    .summary('the whole guide as HTML, for pages without scripts')
    .description(
      'Writes the whole guide as HTML to stand inside of the tag: for readers without scripts, and until the\n' +
        'guide is there. Help and warning signs come first, then who must not, then what can be tried.',
    )
    .argument('<guide>', 'the id of a built-in guide, a file, or - for standard input')
    .option('--lang <tag>', 'a language of the guide')
    .option('--region <code>', 'the country, such as GB; without it, international wording')
    .option('--heading-level <level>', '1 to 6; without it 2, and 1 with --page', headingLevel)
    .option('--without <families...>', 'families of remedies to leave out', names)
    .option('--provider-name <name>', 'who the reader can turn to')
    .option('--provider-phone <number>', 'their telephone number')
    .option('--provider-url <address>', 'their site, with https')
    .addOption(
      new Option('--inner', 'what goes inside of the tag; so without any of the three').conflicts([
        'tag',
        'page',
      ]),
    )
    .addOption(new Option('--tag', 'the tag with it inside').conflicts(['inner', 'page']))
    .addOption(new Option('--page', 'a page of its own').conflicts(['inner', 'tag']))
    .option('--src <address>', 'with --tag: where the page finds a guide of your own')
    .option('--today <date>', 'judge dates as on this day', day)
    .option('-o, --out <file>', 'write into a file')
    .addHelpText('after', EXAMPLES)
    .action((name: string, options: PrerenderOptions) => prerender(name, options, called));
}

const EXAMPLES = `
Examples:
  relief-guide prerender upper-back --region GB --tag >> page.html
  relief-guide prerender upper-back --lang ar --page --out guide.ar.html
  relief-guide prerender my-guide.json --tag --src /my-guide.json --without medicine`;

async function prerender(name: string, options: PrerenderOptions, called: Called): Promise<void> {
  const source = await readGuide(name, called.terminal);
  const document = soundGuide(source);
  const wanted = wantedFrom(document, options);
  if (options.src !== undefined && !options.tag)
    throw new Refusal('--src is an attribute of the tag. Use it with --tag.');
  deliver(called, await written(document, wanted, source, options), options.out);
}

async function written(
  document: GuideDocument,
  wanted: Wanted,
  source: GuideSource,
  options: PrerenderOptions,
): Promise<string> {
  if (options.page) return prerenderedPage(document, wanted);
  if (options.tag)
    return prerenderedTag(document, wanted, { attributes: attributesFor(wanted, source, options) });
  return prerendered(document, wanted);
}

function wantedFrom(document: GuideDocument, options: PrerenderOptions): Wanted {
  const { providerName = '', providerPhone, providerUrl } = options;
  const phone = providerPhone === undefined ? undefined : phoneFrom(providerPhone);
  if (providerPhone !== undefined && !phone)
    throw new Refusal(
      `${JSON.stringify(printable(providerPhone))} can't be dialled. Give a telephone number such as +44 20 7946 0000.`,
    );
  if (providerUrl !== undefined && !isSafeLink(providerUrl))
    throw new Refusal(
      `${JSON.stringify(printable(providerUrl))} can't be linked to. Give an address that begins with https://, tel:, sms: or mailto:.`,
    );
  return {
    language: languageOf(document, options.lang),
    regionCode: regionFor(document.guide, options.region),
    headingLevel: options.headingLevel ?? (options.page ? 1 : 2),
    without: familiesFrom(document, options.without ?? []),
    provider: {
      name: providerName.trim(),
      ...(phone && { phone }),
      ...(providerUrl !== undefined && { url: providerUrl }),
    },
    today: todayOr(options.today),
  };
}

/** A family that is misspelt would leave nothing out, and nobody would see. */
function familiesFrom({ guide }: GuideDocument, wanted: readonly string[]): readonly string[] {
  const known = [...new Set(guide.remedies.flatMap(({ family, includes = [] }) => [family, ...includes]))];
  const unknown = wanted.find((family) => !known.includes(family));
  if (unknown !== undefined)
    throw new Refusal(
      `The guide has no family of remedies ${JSON.stringify(printable(unknown))}. Use one of: ${known.join(', ')}.`,
    );
  return wanted;
}

/** What the tag says, so that the guide in it is the one that its text tells of. */
function attributesFor(
  { language, regionCode, headingLevel, without }: Wanted,
  { from, name }: GuideSource,
  { src, providerName, providerPhone, providerUrl }: PrerenderOptions,
): Readonly<Record<string, string>> {
  if (from === 'package' && src !== undefined)
    throw new Refusal(
      'A built-in guide needs no --src. Leave it out, or name the file of a guide of your own.',
    );
  if (from !== 'package' && src === undefined)
    throw new Refusal('With a guide of your own, --tag needs --src: the address at which the page finds it.');
  const all: Readonly<Record<string, string | undefined>> = {
    ...(src === undefined ? { guide: name } : { src }),
    lang: language,
    region: regionCode,
    'heading-level': headingLevel === 2 ? undefined : String(headingLevel),
    without: without.length > 0 ? without.join(' ') : undefined,
    'provider-name': providerName,
    'provider-phone': providerPhone,
    'provider-url': providerUrl,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}
