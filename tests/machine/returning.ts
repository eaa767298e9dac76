import type { Answers } from '../../src/guide/guide.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { well } from '../cases/upper-back/conversation.js';
import { report, start, talk } from './talk.js';

/** A first visit that ended, and the visitor come back. */
export const later = (answers: Answers = {}, region?: string) =>
  talk(upperBack, { region })
    .send(start)
    .tell({ ...well, ...answers })
    .send(report)
    .answer('signs-since', 'none');

/** Answers whatever is asked on the way to a result, and tells what was asked. */
export function goOn(visit: ReturnType<typeof talk>, answers: Answers): string[] {
  const asked: string[] = [];
  for (let question = visit.question(); question !== undefined; question = visit.question()) {
    if (asked.includes(question)) throw new Error(`${question} is asked again`);
    asked.push(question);
    visit.answer(question, answers[question]);
  }
  return asked;
}
