import { HIGHEST_FIRST, levelNames } from '../level-names.js';
import { line, list, type Pack, type Section } from './pack.js';

/** What the pack is, of which guide, from when, and how to use it. */
export function front({ guide, words, today, sourcing, document }: Pack): Section {
  const past = guide.nextCheck < today;
  const { provenance } = document;
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
          ['Content last checked', guide.checked],
          ['Next check due', past ? `${guide.nextCheck}: past. Visitors are told so.` : guide.nextCheck],
          [
            'Sign-off',
            guide.signedOff ? `Signed off by ${guide.signedOff}` : 'Not signed off. Visitors are told so.',
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
            { id: 'rf-heart' },
            ', are names of things in the guide. Put them beside your comments.',
          ],
          ['Words between “ ” are what visitors read and tick.'],
          ['With little time: the red flags and the cautions matter most.'],
          ['Sign on the last page.'],
        ],
        true,
      ),
      { kind: 'heading', text: 'How much there is' },
      list([
        [`${guide.questions.length} questions`],
        [
          `${guide.flags.length} red flags: `,
          HIGHEST_FIRST.map(
            (level) => `${guide.flags.filter((flag) => flag.level === level).length} ${levelNames[level]}`,
          ).join(' · '),
        ],
        [`${guide.cautions.length} cautions`],
        [
          `${guide.causes.length} causes, ${guide.choices.length} choices with ${guide.choices.reduce((sum, { rows }) => sum + rows.length, 0)} rows, ${guide.remedies.length} remedies, ${guide.checkIns.length} check-ins`,
        ],
        [
          `${Object.keys(guide.regions).length} countries or groups of them, ${Object.values(guide.regions).filter(({ confirmed }) => !confirmed).length} with numbers that are not confirmed`,
        ],
        [
          provenance
            ? `${sourcing.sources.length} sources; ${sourcing.unsourced.length} things without any, ${sourcing.unread.length} with none read in full`
            : 'no sources: the guide names none',
        ],
      ]),
    ],
  };
}
