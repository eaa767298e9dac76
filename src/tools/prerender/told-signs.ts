import { markup, type Insert, type Markup } from '../markup.js';
import { list } from './pieces.js';
import type { Setting } from './setting.js';
import type { Part, Sign, Terms } from './signs.js';

type Saying = Pick<Setting, 'words' | 'ours'>;

/** How much is said of an answer: its label alone, or the line under it too. */
type Fullness = 'label' | 'hint';

/** A sign in one line. */
function signLine(setting: Saying, sign: Sign, how: Fullness = 'label'): Insert {
  return sign.map((part, index) => [index === 0 ? '' : also(setting), partLine(setting, part, how)]);
}

/** Between two things that both have to be true. */
const also = ({ words, ours }: Saying): Insert => [' – ', markup`<em>${ours(words.and)}</em>`, ' '];

function partLine({ words, ours }: Saying, { answers, title }: Part, how: Fullness): Insert {
  return [
    title === undefined ? '' : `${title} `,
    answers.map(({ label, hint }, index) => [
      index === 0 ? '' : [' ', ours(words.or), ' '],
      label,
      how === 'hint' && hint !== undefined && answers.length === 1 ? markup` <small>(${hint})</small>` : '',
    ]),
  ];
}

/** Whether it needs nothing but one thing of a list to be true: then each of these is a line of its own. */
export const isPlainList = ({ must, any, none }: Terms): boolean =>
  must.length === 0 && none.length === 0 && any.length === 1 && any[0]?.atLeast === 1;

/** What a list of signs holds of these terms: one line, or one for each sign that is enough by itself. */
export const signLines = (setting: Saying, terms: Terms): readonly Insert[] =>
  isPlainList(terms)
    ? (terms.any[0]?.of ?? []).map((sign) => signLine(setting, sign))
    : [termsLine(setting, terms)];

/** Terms as the beginning of a line, with lists under it where one of several things is enough. */
export function termsLine(setting: Saying, { must, any, none }: Terms, how: Fullness = 'label'): Insert {
  const { words, ours } = setting;
  const lines = (signs: readonly Sign[]): Markup | undefined =>
    list(signs.map((sign) => signLine(setting, sign, how)));
  return [
    must.map((sign, index) => [index === 0 ? '' : also(setting), signLine(setting, sign, how)]),
    any.map(({ atLeast, of }, index) => {
      const isFirst = must.length + index === 0;
      const name = isFirst ? words.anyOf(atLeast) : words.andAnyOf(atLeast);
      return markup`${isFirst ? '' : ' – '}${isFirst ? ours(name) : markup`<em>${ours(name)}</em>`}\n${lines(of)}`;
    }),
    none.length === 0
      ? ''
      : markup`${must.length + any.length === 0 ? '' : ' – '}<em>${ours(words.unless)}</em>\n${lines(none)}`,
  ];
}

/** Whether terms hold for everyone. */
export const alwaysHolds = ({ must, any, none }: Terms): boolean =>
  must.length + any.length + none.length === 0;

/** Terms for one list, in which a sign that is enough by itself is no choice beside
 another one: nothing, where none is left. */
export function withoutSaid(all: readonly Terms[]): readonly (Terms | undefined)[] {
  const alone = new Set(
    all
      .flatMap((terms) => {
        if (isPlainList(terms)) return terms.any[0]?.of ?? [];
        return terms.must.length === 1 && terms.any.length + terms.none.length === 0 ? terms.must : [];
      })
      .map((sign) => JSON.stringify(sign)),
  );
  return all.map((terms) => {
    if (isPlainList(terms)) return terms;
    const any = terms.any.map(({ atLeast, of }) => ({
      atLeast,
      of: atLeast === 1 ? of.filter((sign) => !alone.has(JSON.stringify(sign))) : of,
    }));
    if (any.some(({ of }) => of.length === 0)) return undefined;
    const isOne = ({ atLeast, of }: Terms['any'][number]): boolean => atLeast === 1 && of.length === 1;
    const must = [...terms.must, ...any.filter(isOne).flatMap(({ of }) => of)];
    return { ...terms, must, any: any.filter((group) => !isOne(group)) };
  });
}
