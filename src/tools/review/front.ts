import { numbersOf } from '../../guide/region.js';
import { translationOf } from '../../guide/translation.js';
import { HIGHEST_FIRST, levelNames } from '../level-names.js';
import { line, list, type Line, type Pack, type Section } from './pack.js';

/** What the pack is, of which guide, from when, and how to use it. */
export function front(pack: Pack): Section {
  const { guide, words, today } = pack;
  const past = guide.nextCheck < today;
  return {
    anchor: 'about',
    title: 'About this pack',
    blocks: [
      line(
        'Everything that the guide ',
        { words: words.texts.title },
        ' can say to a visitor, and why, for a registered clinician to confirm or to correct. It is made from the guide itself, so nothing is left out.',
      ),
      {
        kind: 'table',
        caption: 'The guide',
        head: ['', ''],
        rows: [
          ['Guide and version', `${guide.id} ${guide.version}`],
          ['Language of its words', words.language],
          ...translationRow(pack),
          ['Content last checked', guide.checked],
          ['Next check due', past ? `${guide.nextCheck}: past. Visitors are told so.` : guide.nextCheck],
          [
            'Sign-off',
            guide.signedOff
              ? `Signed off by ${guide.signedOff.by} on ${guide.signedOff.on}`
              : 'Not signed off. Visitors are told so.',
          ],
          ['This pack made on', today],
        ].map(([name = '', text = '']) => ({ cells: [[line(name)], [line(text)]] })),
      },
      { kind: 'heading', text: 'How to use it' },
      list(
        [
          ['Begin with “To decide first”: what has no source, or none that was read in full.'],
          [
            'Then go through the pack. Beside each thing, tick ',
            { strong: 'agree' },
            ', or ',
            { strong: 'change' },
            ' or ',
            { strong: 'remove' },
            ' with a word on the line.',
          ],
          [
            'Words in small type, such as ',
            { id: guide.flags[0]?.id ?? guide.id },
            ', are names of things in the guide. Put them beside your comments.',
          ],
          ['Words between “ ” are what visitors read and tick.'],
          ['With little time: the red flags and the cautions matter most.'],
          ['Sign on the last page.'],
        ],
        true,
      ),
      { kind: 'heading', text: 'How much there is' },
      list(counts(pack)),
    ],
  };
}

function translationRow({ document, guide, words: { language, texts } }: Pack): readonly string[][] {
  const translation = translationOf(guide, Object.keys(document.texts), language, texts);
  if (!translation) return [];
  const { from, signedOff } = translation;
  const checked = signedOff
    ? `Checked by ${signedOff.by} on ${signedOff.on}`
    : 'Not checked. Visitors are told so.';
  return [['Translation', `From ${from}. ${checked}`]];
}

const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

function counts({ guide, sourcing, document }: Pack): readonly Line[] {
  const levels = HIGHEST_FIRST.map(
    (level) => `${guide.flags.filter((flag) => flag.level === level).length} ${levelNames[level]}`,
  );
  const rows = guide.choices.reduce((sum, choice) => sum + choice.rows.length, 0);
  const regions = Object.values(guide.regions);
  const numbers = regions.flatMap(numbersOf);
  const unconfirmed = numbers.filter(({ confirmed }) => !confirmed).length;
  return [
    [counted(guide.questions.length, 'question')],
    [`${counted(guide.flags.length, 'red flag')}: ${levels.join(' · ')}`],
    [counted(guide.cautions.length, 'caution')],
    [
      `${counted(guide.causes.length, 'cause')} and ${counted(guide.choices.length, 'choice')} with ${counted(rows, 'row')}`,
    ],
    [
      `${counted(guide.remedies.length, 'remedy', 'remedies')} and ${counted(guide.checkIns.length, 'check-in')}`,
    ],
    [
      `${counted(numbers.length, 'number')} for ${counted(regions.length, 'country', 'countries')}, the unknown one among them; ${unconfirmed} not confirmed`,
    ],
    [
      document.provenance
        ? `${counted(sourcing.sources.length, 'source')}; ${counted(sourcing.unsourced.length, 'thing')} without any, ${sourcing.unread.length} with none read in full`
        : 'no sources: the guide names none',
    ],
  ];
}
