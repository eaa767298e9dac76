import type { Answers, Id } from '../src/guide/guide.js';
import { plans } from './journeys.js';
import { planned, stage, then, type Story } from './stage.js';
import type { Visitor } from './visitor.js';

export default { ...stage, title: '5 Doing it' };

/** Someone who tries a remedy, and begins a session of it. */
const practising = (remedy: Id, answers: Answers = plans.desk): Story =>
  then(planned(answers), async (visitor) => {
    await visitor.tries(remedy);
    await visitor.until(() => visitor.has('practise'), 'a session to begin');
    await visitor.press('practise');
    await visitor.reaches('practising');
  });

const going = async (visitor: Visitor): Promise<void> => visitor.press('go');

/** With its pictures. */
export const TryingAStretch = then(planned(plans.desk), async (visitor) => {
  await visitor.tries('stretch-scapular-squeeze');
  await visitor.until(() => visitor.has('pictures'), 'the pictures');
});

export const ReadyToStretch = practising('stretch-scapular-squeeze');
export const Stretching = then(ReadyToStretch, going);
export const Paused = then(Stretching, (visitor) => visitor.press('pause'));
export const PackToPutOn = then(practising('heat'), going);
export const PackOn = then(PackToPutOn, (visitor) => visitor.press('on-now'));
export const Breathing = then(practising('deep-breathing', { ...plans.desk, cause: ['worry'] }), going);
export const Walking = then(practising('keep-moving'), going);
