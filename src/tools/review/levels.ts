import { HIGHEST_FIRST, levelNames } from '../level-names.js';
import { actions } from './flags.js';
import { line, wordsList, type Card, type Pack, type Section } from './pack.js';

/** What each level says, and what it asks people to do. */
export function levels(pack: Pack): Section {
  const { guide, words } = pack;
  return {
    anchor: 'levels',
    title: 'What each level says',
    blocks: [
      line(
        'An emergency is told at once, and urgent help as soon as no question left in that part could make it an emergency. Both stop the guide: there is no plan, unless a flag leaves room for comfort. Doctor and physiotherapist are told after the last question, with a plan for the time until then, unless a flag rules one out.',
      ),
      ...HIGHEST_FIRST.map((level): Card => {
        const text = words.texts.levels[level];
        return {
          kind: 'card',
          anchor: `level-${level}`,
          level,
          title: [{ strong: levelNames[level] }, ' ', { words: text.title }],
          parts: [
            { name: 'Lead', blocks: [line({ words: text.lead })] },
            { name: 'Who', blocks: [line({ words: text.who })] },
            { name: 'When', blocks: [line({ words: text.when })] },
            { name: 'If it gets worse', blocks: [line({ words: text.worse })] },
            {
              name: 'Asked to',
              blocks:
                guide.actions[level].length > 0 ? [actions(guide.actions[level], pack)] : [line('nothing')],
            },
          ],
        };
      }),
    ],
  };
}

/** Words that stand on many screens. */
export function crossCutting(pack: Pack): Section {
  const { guide, words } = pack;
  const part = (name: string, blocks: Card['parts'][number]['blocks']): Card['parts'][number] => ({
    name,
    blocks,
  });
  return {
    anchor: 'everywhere',
    title: 'Words that stand on many screens',
    blocks: [
      {
        kind: 'card',
        anchor: 'everywhere-words',
        title: [{ words: words.texts.title }],
        parts: [
          part('Introduction', [line({ words: words.texts.intro })]),
          part('What to watch for, after every result but an emergency', wordsList(words.texts.safetyNet)),
          part('When to stop, beside everything done with the body', wordsList(words.plan.stopRule)),
          part('What to expect', [line({ words: words.plan.expect })]),
          ...(guide.planActions.length > 0
            ? [part('With every plan', [actions(guide.planActions, pack)])]
            : []),
        ],
      },
    ],
  };
}
