import { builtInGuides, type GuideWords } from '../src/guides/index.js';
import { ages, plans, returns, ways, type Way } from './journeys.js';
import { after, planned, stage, then, type Args, type Story } from './stage.js';
import type { Visitor } from './visitor.js';

export default { ...stage, title: '9 Taking it along' };

const { opening, words, load } = builtInGuides['upper-back'];

const withWords = (takingTexts: GuideWords['takingTexts']): typeof words =>
  Object.fromEntries(Object.entries(words).map(([tag, packs]) => [tag, { ...packs, takingTexts }]));

/** The built-in guide, where what is taken along stays on its way, or does not come. */
Object.assign(builtInGuides, {
  'slow-to-take': { opening, load, words: withWords(() => new Promise<never>(() => {})) },
  'not-to-take': { opening, load, words: withWords(() => Promise.reject(new Error('The network is gone.'))) },
});

const takes = (story: Story, arrives = 'calendar-file'): Story =>
  then(story, (visitor) => visitor.unfold('take-along-how', arrives));

const desk = (args: Args = {}): Story => planned(plans.desk, args);

/** All that can be done with a plan. */
export const TakeAlong = takes(desk());

/** The browser does not copy: the text is there, to be copied by hand. */
export const CopyByHand = then(TakeAlong, async (visitor) => {
  const { clipboard } = navigator;
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  try {
    await visitor.press('copy');
    await visitor.until(() => visitor.all('textarea').length > 0, 'the text');
  } finally {
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  }
});

/** All check-ins are over: there is nothing but sets to be reminded of. */
export const CheckInsOver = takes(planned(plans.desk, {}, { careSince: Date.now() - 90 * 86_400_000 }));

const opensDetails = async (visitor: Visitor): Promise<void> => {
  const summary = visitor.part('take-along-how').querySelector('summary');
  if (!summary) throw new Error('It can’t be opened.');
  await visitor.press(summary);
};

export const OnItsWay = then(desk({ guide: 'slow-to-take' }), opensDetails);
export const Missing = takes(desk({ guide: 'not-to-take' }), 'retry-part');

const says = ({ answers, region }: Way, more: Parameters<typeof after>[3] = {}): Story =>
  then(after('escalated', answers, { region }, more), (visitor) => visitor.unfold('what-to-say', 'to-show'));

export const SayToAnAmbulance = says(ways.emergency);
export const SayThatItIsNotKnown = says(ways.unsure);
export const SayToADoctor = says(ways.doctor);
export const SayToAPhysio = says(ways.physio);
export const SayForAChild = says({ ...ways.child, answers: { ...ways.child.answers, age: ages.parent } });
/** With what was tried, how it went, and how much it hurt. */
export const SayWhatWasTried = says(
  { ...ways.doctor, answers: { ...returns.threeDays, age: 'age-65', health: ['blood', 'thinner'] } },
  {
    checkingIn: true,
    trials: [
      { remedy: 'heat', at: Date.UTC(2026, 10, 29, 9), outcome: 'same' },
      { remedy: 'deep-breathing', at: Date.UTC(2026, 10, 30, 9), outcome: 'better' },
    ],
    pains: [
      { at: Date.UTC(2026, 10, 29, 9), score: 5 },
      { at: Date.UTC(2026, 10, 30, 9), score: 4 },
    ],
  },
);
/** On a plan beside which a doctor should look. */
export const SayOnAPlan = then(planned(ways.doctor.answers), (visitor) =>
  visitor.unfold('what-to-say', 'to-show'),
);
