import type { TextVariant } from '../../guide/guide.js';
import { pregnancySigns } from '../help/en.js';

// None of these may say whose body it is: they stand for whoever answers, for themselves or for another.

/**
 * In pregnancy and the first weeks after a birth. Who could not say anything about their health is not meant.
 * @param safetyNet what a guide tells everyone to watch for
 */
export const inPregnancy = (safetyNet: readonly string[]) =>
  ({
    whenAny: ['pregnant', 'new-baby', 'pregnancy-danger'],
    unless: ['health-open'],
    levels: {
      urgent: {
        who: 'The maternity unit, urgent care, an urgent doctor’s appointment or a nurse advice line. If none is open, go to an emergency department.',
      },
      doctor: {
        title: 'See a midwife or doctor in the next few days',
        lead: 'A midwife or doctor should look at this soon. If it gets worse, do not wait for the visit.',
        who: 'The midwife, the maternity unit or the doctor.',
      },
    },
    actions: {
      'act-see-doctor':
        'Book a visit with a midwife or doctor. Say where it hurts and for how long it has been there.',
    },
    safetyNet: [
      'Call an ambulance or the maternity unit now for a bad headache or sight problems. Also for bleeding or sudden swelling.',
      'Call them now too for tummy pain, pain under the ribs or trouble breathing. Also if the baby moves less.',
      ...safetyNet.filter((line) => line !== pregnancySigns),
    ],
    notes: ['When asking for help, say first that there is a pregnancy, or how long ago the birth was.'],
  }) satisfies TextVariant;

/** From 65 on, and where the age is not known. */
export const from65: readonly TextVariant[] = [
  {
    when: ['over-65'],
    watchFor: ['From age 65: sudden pain after a lift, bend, cough or small bump needs help the same day.'],
  },
  {
    when: ['over-65'],
    unless: ['age-open'],
    notes: ['When asking for help, say the age and every medicine that is taken.'],
  },
];

/** With a blood thinner or a bleeding problem. */
export const withBloodThinner: readonly TextVariant[] = [
  {
    whenAny: ['thinner', 'bleeding', 'maybe-thinner'],
    watchFor: [
      'With a blood thinner or a bleeding problem: call now for sudden bad neck or back pain. Also for new weakness or numbness, or a big bruise that grows.',
    ],
  },
  {
    whenAny: ['thinner', 'bleeding', 'thinner-sudden'],
    unless: ['health-open'],
    notes: ['When asking for help, name the blood thinner or the bleeding problem first.'],
  },
];

/** Where the age or all about the health was not known: someone who sees the person can find out. */
export const notSure = {
  whenAny: ['age-open', 'health-open'],
  actions: {
    'act-summary-for-clinician':
      'Show or read out the answers, and say which of them were “not sure”. They help whoever does the check.',
  },
} satisfies TextVariant;

/** The pack or painkiller that does harm has words of its own; here any one thing may have been too much. */
export const afterOneThing = {
  when: ['trend-settled'],
  unless: ['skin-harm', 'medicine-danger'],
  actions: {
    'act-stop-current-remedy':
      'Stop the one thing after which it got worse, and wash it off if it was a rub. Ask before stopping a prescribed medicine.',
  },
} satisfies TextVariant;
