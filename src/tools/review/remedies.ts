import type { Id, Remedy } from '../../guide/guide.js';
import { own } from '../../guide/region.js';
import { countryName } from '../countries.js';
import { sourcesOf } from './cited.js';
import { sessionBlocks } from './exercise.js';
import {
  conditionBlocks,
  inARow,
  line,
  list,
  wordsList,
  type Block,
  type Card,
  type Line,
  type Pack,
  type Section,
  type Stretch,
} from './pack.js';

/** Every remedy with its dose, its steps and who must not. */
export function remedies(pack: Pack): Section {
  return {
    anchor: 'remedies',
    title: 'Remedies, and who must not',
    blocks: [
      line(
        '“Who must not” is what visitors read. Below it stand the cautions by which the guide itself leaves the remedy out.',
      ),
      ...pack.guide.remedies.map((remedy) => card(remedy, pack)),
    ],
  };
}

function card(remedy: Remedy, pack: Pack): Card {
  const { words, say } = pack;
  const text = own(words.plan.remedies, remedy.id);
  const exercise = own(pack.document.exercises, remedy.id);
  const conditional = Boolean(remedy.when ?? remedy.whenAny ?? remedy.unless);
  const part = (name: string, blocks: readonly Block[]): Card['parts'] =>
    blocks.length > 0 ? [{ name, blocks }] : [];
  return {
    kind: 'card',
    anchor: `remedy-${remedy.id}`,
    title: [{ words: text?.name ?? remedy.id }, ' ', { id: remedy.id }],
    parts: [
      ...part('Why', wordsList(text && [text.why])),
      ...part('Dose', doses(text?.dose, text?.doseIn, pack)),
      ...part('Steps', wordsList(text?.steps, true)),
      ...part('In a guided session', exercise ? sessionBlocks(exercise) : []),
      ...part('Careful', wordsList(text?.careful)),
      ...part('Who must not', wordsList(text?.notFor)),
      ...part('Left out for', cautionList(remedy.withheldBy, pack)),
      ...part('Changed for', changes(remedy, pack)),
      ...(conditional ? part('Offered only to someone who', conditionBlocks(say.phrase(remedy))) : []),
      ...part(
        'Gives way to',
        remedy.notWith?.length
          ? [
              list(
                remedy.notWith.map((id) => [
                  { words: own(words.plan.remedies, id)?.name ?? id },
                  ' ',
                  { id },
                ]),
              ),
            ]
          : [],
      ),
      ...part('Stop', wordsList(text?.stop ? [text.stop] : [])),
      ...part('Evidence', [
        line({ words: words.of(words.plan.evidence, remedy.evidence) }, '. ', {
          words: text?.strength ?? '',
        }),
      ]),
      ...part('Sources', sourcesOf(remedy.id, pack)),
      ...part('Family', [line('Publishers leave it out by the name ', { id: remedy.family })]),
    ],
  };
}

function doses(
  dose: string | undefined,
  doseIn: Readonly<Record<string, string>> = {},
  { words }: Pack,
): readonly Block[] {
  const inCountries = Object.entries(doseIn).map(([code, text]): Line => [
    { strong: code === 'default' ? 'Elsewhere' : countryName(code, words.language) },
    ': ',
    { words: text },
  ]);
  return [...wordsList(dose ? [dose] : []), ...(inCountries.length > 0 ? [list(inCountries)] : [])];
}

/** In whom a caution stands: its answers or the guide's own words, whichever say it in fewer letters. */
function whom(id: Id, { guide, words, say }: Pack): Stretch {
  const caution = guide.cautions.find((each) => each.id === id);
  const answers = caution ? say.short(caution, { most: 48 }) : id;
  const told = words.of(words.plan.cautions, id);
  return told.length < answers.length ? { words: told } : answers;
}

const cautionList = (ids: readonly Id[] = [], pack: Pack): readonly Block[] =>
  ids.length > 0 ? [inARow(ids.map((id) => [whom(id, pack), ' ', { id, to: `caution-${id}` }]))] : [];

const changes = ({ id, adjustedBy = [] }: Remedy, pack: Pack): readonly Block[] => {
  const adjust = own(pack.words.plan.remedies, id)?.adjust;
  if (adjustedBy.length === 0) return [];
  return [
    list(
      adjustedBy.map((caution): Line => [
        whom(caution, pack),
        ' ',
        { id: caution, to: `caution-${caution}` },
        ' – ',
        { words: own(adjust, caution) ?? '' },
      ]),
    ),
  ];
};
