import type { Flag, Id } from '../../guide/guide.js';
import { HIGHEST_FIRST, levelNames } from '../level-names.js';
import { sourcesOf } from './cited.js';
import { conditionBlocks, line, list, type Block, type Card, type Pack, type Section } from './pack.js';

/** Every red flag, highest level first: who raises it, where it sends them, what they are told. */
export function flags(pack: Pack): Section {
  return {
    anchor: 'flags',
    title: 'Red flags, and where they lead',
    blocks: [
      line(
        'One flag is enough, the highest level wins, and no flag cancels another. Beside the actions named here stand those of the level, under “What each level says”.',
      ),
      ...HIGHEST_FIRST.flatMap((level): readonly Block[] => {
        const here = pack.guide.flags.filter((flag) => flag.level === level);
        if (here.length === 0) return [];
        return [
          { kind: 'heading', text: `${levelNames[level]} (${here.length})` },
          ...here.map((flag) => card(flag, pack)),
        ];
      }),
    ],
  };
}

function card(flag: Flag, pack: Pack): Card {
  const { words, say } = pack;
  const notes = [
    ...(flag.comfort ? ['Comfort measures may be shown beside it.'] : []),
    ...(flag.noPlan ? ['There is never a plan with it.'] : []),
  ];
  return {
    kind: 'card',
    anchor: `flag-${flag.id}`,
    level: flag.level,
    title: [{ strong: levelNames[flag.level] }, ' ', { id: flag.id }],
    parts: [
      { name: 'Raised by someone who', blocks: conditionBlocks(say.phrase(flag)) },
      ...(flag.raised ?? []).map((raise) => ({
        name: `Rises to ${levelNames[raise.level]} for someone who also`,
        blocks: conditionBlocks(say.phrase(raise)),
      })),
      { name: 'The visitor is told', blocks: [line({ words: words.of(words.texts.flags, flag.id) })] },
      ...(flag.actions ? [{ name: 'And asked to', blocks: [actions(flag.actions, pack)] }] : []),
      ...(notes.length > 0 ? [{ name: 'Also', blocks: notes.map((note) => line(note)) }] : []),
      { name: 'Sources', blocks: sourcesOf(flag.id, pack) },
    ],
  };
}

/** Things to do, in words. */
export const actions = (ids: readonly Id[], { words }: Pack): Block =>
  list(ids.map((id) => [{ words: words.of(words.texts.actions, id) }, ' ', { id }]));
