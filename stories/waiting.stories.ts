import { builtInGuides, type BuiltInGuide } from '../src/guides/index.js';
import { journeyOf, plans } from './journeys.js';
import { planned, shows, stage, then, type Args, type Story } from './stage.js';
import { Visitor } from './visitor.js';

export default { ...stage, title: '8 While it loads' };

const { opening, words, load } = builtInGuides['upper-back'];
const never = new Promise<never>(() => {});

const withPlanWords = (planTexts: () => Promise<never>): BuiltInGuide['words'] =>
  Object.fromEntries(Object.entries(words).map(([tag, packs]) => [tag, { ...packs, planTexts }]));

/** The built-in guide, over networks that don’t bring all of it. */
const networks = {
  silent: { opening, words, load: () => never },
  slow: { opening, words: withPlanWords(() => never), load },
  broken: {
    opening,
    words: withPlanWords(() => Promise.reject(new Error('The network is gone.'))),
    load,
  },
} satisfies Record<string, BuiltInGuide>;
Object.assign(builtInGuides, networks);

/** A story in which the guide may not arrive, so that nothing can be waited for but what is drawn. */
const meets = (args: Args, act: (visitor: Visitor) => Promise<void>): Story => ({
  args,
  play: async ({ canvasElement }) => {
    const visitor = Visitor.at(canvasElement);
    await visitor.settle();
    await act(visitor);
  },
});

/** A story of someone who let the answers be kept and opens the page again, over a network or another. */
const comesBack = (network: string, act: (visitor: Visitor) => Promise<void>): Story =>
  then(planned(plans.desk, { remember: 'session' }), async (visitor) => {
    const [box] = visitor.all('[part~="remember"] input');
    if (!box) throw new Error('Nobody offers to keep the answers.');
    await visitor.press(box);
    const again = visitor.element.cloneNode() as Element;
    again.setAttribute('guide', network);
    const place = visitor.element.parentElement;
    visitor.element.replaceWith(again);
    if (place) await act(Visitor.at(place));
    // Other stories on the page come for the first time.
    sessionStorage.clear();
  });

/** The answers were kept, and the guide is on its way: the emergency advice does not wait for it. */
export const Loading = comesBack('silent', async (visitor) => {
  await visitor.until(() => visitor.has('emergency'), 'the emergency advice');
});

/** Started before the guide had arrived. */
export const FasterThanTheGuide = meets({ guide: 'silent' }, (visitor) => visitor.answer('age-16-49'));

/** At the plan before its words are there. */
export const PlanOnItsWay = shows('loading', { guide: 'slow', journey: journeyOf(plans.desk) });

/** The words of the plan did not come. Nothing that was said is lost. */
export const PlanMissing = shows('missing', { guide: 'broken', journey: journeyOf(plans.desk) });

/** Opened again where the answers were kept. */
export const Resumed = comesBack('upper-back', async (visitor) => {
  await visitor.reachesPlan();
  if (!visitor.has('resumed')) throw new Error('Nothing says that the answers were kept.');
});
