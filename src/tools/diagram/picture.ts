import type { GuideDocument, Id, Level, Phase, Question } from '../../guide/guide.js';
import { PHASES } from '../../guide/guide.js';
import { inWords, type InWords } from '../in-words.js';
import { either, quoted } from '../ways-in-words.js';
import { wordsOf, type Words } from '../words.js';
import { HIGHEST_FIRST } from '../level-names.js';
import { decisionWords } from './decision-words.js';
import { decisionsIn, unsureSigns } from './decided.js';

/** What sends someone on: answers in words, and the flag that they raise. */
export interface Line {
  readonly text: string;
  /** The flag's id, where there is a flag. */
  readonly flag?: Id;
}

/** What one question leads to at one level. */
export interface Cell {
  readonly level: Level;
  readonly lines: readonly Line[];
}

/** A question with where its answers lead. */
export interface Asked {
  readonly id: Id;
  readonly number: number;
  readonly title: string;
  readonly kind: Question['kind'];
  /** Whom it is asked; empty where everyone is. */
  readonly asked: string;
  readonly cells: readonly Cell[];
}

/** A guide as it goes: everything that a diagram shows of it but the look. */
export interface Picture {
  readonly document: GuideDocument;
  readonly words: Words;
  readonly say: InWords;
  readonly phases: Readonly<Record<Phase, readonly Asked[]>>;
}

export function pictureOf(document: GuideDocument, language: string): Picture {
  const { guide } = document;
  const words = wordsOf(document, language);
  const say = inWords(document, language);
  const decisions = decisionsIn(guide);
  let number = 0;
  const askedIn = (phase: Phase): readonly Asked[] =>
    guide.questions
      .filter((question) => question.phase === phase)
      .map((question) => {
        const decided = decisionWords(question, say);
        const lines = (decisions.get(question.id) ?? []).map((decision) => ({
          level: decision.level,
          line: { text: decided(decision), flag: decision.flag },
        }));
        const unsure = unsureText(document, question, words);
        if (unsure) lines.push({ level: 'urgent', line: { text: unsure, flag: '' } });
        const cells = HIGHEST_FIRST.map((level) => ({
          level,
          lines: lines.filter((each) => each.level === level).map(({ line }) => line),
        }));
        number += 1;
        return {
          id: question.id,
          number,
          title: words.question(question.id),
          kind: question.kind,
          asked: askedOf(question, say),
          cells: cells.filter((cell) => cell.lines.length > 0),
        };
      });
  // A first visit is numbered through; the check-in's questions come after it, as they do in time.
  const order = [...PHASES].sort((a, b) => Number(a === 'checking-in') - Number(b === 'checking-in'));
  const phases = Object.fromEntries(order.map((phase) => [phase, askedIn(phase)]));
  return { document, words, say, phases: phases as unknown as Picture['phases'] };
}

function askedOf(question: Question, say: InWords): string {
  const only = say.short({ ...question, unless: [] });
  const not = say.short({ unless: question.unless ?? [] }).replace(/^but not if: /, '');
  const parts = [...(only ? [`only for ${only}`] : []), ...(not ? [`not for ${not}`] : [])];
  return parts.length > 0 ? `Asked ${parts.join(', ')}` : '';
}

function unsureText({ guide }: GuideDocument, question: Question, words: Words): string | undefined {
  const signs = unsureSigns(guide, question);
  if (signs.length === 0) return undefined;
  const which = question.options.filter(({ id }) => signs.includes(`unsure-${id}`));
  const under = either(which.map(({ id }) => quoted(words.option(id))));
  return under ? `“Not sure”, or “not sure which” under ${under}` : '“Not sure”';
}
