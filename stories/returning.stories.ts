import { takeOut, withCode } from '../src/element/fragment.js';
import { codeOf } from '../src/element/journey-code.js';
import type { Journey } from '../src/machine/journey.js';
import { upperBack } from '../src/guides/upper-back/guide.js';
import { before, journeyOf, plans, returns, ways } from './journeys.js';
import { after, asks, planned, shows, stage, then, type Args, type Story } from './stage.js';
import { Visitor } from './visitor.js';

export default { ...stage, title: '9 Coming back, and leaving' };

const DAY = 24 * 60 * 60 * 1000;
/** Some day at noon, so that no story depends on the hour at which it is looked at. */
const noon = (daysAgo: number): number => {
  const date = new Date();
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - daysAgo, 12).getTime();
};

const pains = (...scores: readonly number[]): Journey['pains'] =>
  scores.map((score, index) => ({ at: noon((scores.length - 1 - index) * 2), score }));

/** A story in which how the pain went is on the screen. */
const withCourse = (story: Story): Story =>
  then(story, (visitor) => visitor.until(() => visitor.has('course'), 'how the pain went'));

/** How the pain went, on the plan, with what was tried between. */
export const HowItWent = withCourse(
  planned(
    plans.desk,
    {},
    {
      pains: pains(7, 6, 7, 4, 3, 4, 2, 3),
      trials: [
        { remedy: 'heat', at: noon(7), outcome: 'better' },
        { remedy: 'keep-moving', at: noon(3) },
      ],
      careSince: noon(15),
      checkedAt: noon(1),
    },
  ),
);

/** Two notes are the least that is drawn; here both of one day. */
export const TwoNotesOnOneDay = withCourse(
  planned(
    plans.desk,
    {},
    {
      pains: [
        { at: noon(0), score: 6 },
        { at: noon(0) + 3 * 60 * 60 * 1000, score: 4 },
      ],
    },
  ),
);

export const HowItWentUntilBetter = withCourse(
  after('concluded', returns.better, {}, { checkingIn: true, pains: pains(8, 5, 5, 2), checkedAt: noon(0) }),
);

export const HowItWentBesideAResult = withCourse(
  after('escalated', returns.threeDays, {}, { checkingIn: true, pains: pains(6, 7, 6), checkedAt: noon(0) }),
);

/** Someone who let the answers be kept, and comes back to them as they are now. */
const comesBack = (journey: Journey, args: Args, act: (visitor: Visitor) => Promise<void>): Story => ({
  args: { ...args, remember: 'session' },
  play: async ({ canvasElement }) => {
    const { element } = Visitor.at(canvasElement);
    const again = element.cloneNode() as Element;
    // As it was written when they said yes.
    sessionStorage.setItem(
      `relief-guide:${journey.guide}`,
      JSON.stringify({ journey, until: Date.now() + 50 * DAY }),
    );
    element.replaceWith(again);
    try {
      await act(await Visitor.within(canvasElement));
    } finally {
      // Other stories on the page come for the first time.
      sessionStorage.clear();
    }
  },
});

/** Kept, and the day of a check-in has come: it opens on that. */
export const OpensOnTheCheckIn = comesBack(journeyOf(plans.desk, { careSince: noon(4) }), {}, (visitor) =>
  visitor.until(() => visitor.question === 'signs-since', 'the check-in'),
);

/** Kept, and no check-in is due: back at the plan, with the day until which it is kept. */
export const BackAtThePlan = comesBack(journeyOf(plans.desk), {}, async (visitor) => {
  await visitor.reachesPlan();
  if (!visitor.has('resumed')) throw new Error('Nothing says that the answers were kept.');
});

/** A story that looks at the offer to go on elsewhere. */
const offersToCarry = (story: Story, act: (visitor: Visitor) => Promise<void>): Story =>
  then(story, async (visitor) => {
    const offer = visitor.part('carry') as HTMLDetailsElement;
    offer.open = true;
    await visitor.until(() => visitor.has('carry-make'), 'the button that makes a link');
    await act(visitor);
  });

export const CarryOn = offersToCarry(planned(plans.desk, { remember: 'session' }), async () => {});

/** The link is there, to copy or to send. */
export const LinkMade = offersToCarry(planned(plans.desk, { remember: 'session' }), async (visitor) => {
  await visitor.press('carry-make');
  await visitor.until(() => visitor.has('carry-link'), 'the link');
});

/** A story of a page whose address brings answers. */
const opensLink = (code: () => Promise<string>, part: string, args: Args = {}): Story => ({
  args: { remember: 'session', ...args },
  play: async ({ canvasElement }) => {
    const visitor = await Visitor.within(canvasElement);
    const address = withCode(location.href, await code());
    history.replaceState(history.state, '', address);
    dispatchEvent(new HashChangeEvent('hashchange'));
    try {
      await visitor.until(() => visitor.has(part), `what is said of the link, in "${part}"`);
    } finally {
      takeOut();
    }
  },
});

/** A link has brought answers, and nothing was said here before. */
export const LinkOpened = opensLink(() => codeOf(upperBack, journeyOf(plans.desk)), 'brought');

/** A link has brought answers, and there are others here. */
export const LinkOverAnswers = opensLink(() => codeOf(upperBack, journeyOf(plans.desk)), 'brought', {
  journey: journeyOf(ways.doctor.answers),
});

/** Part of the link got lost on the way. */
export const LinkBroken = opensLink(
  async () => (await codeOf(upperBack, journeyOf(plans.desk))).slice(0, -9),
  'brought-fault',
);

export const LinkOutdated = opensLink(
  () => codeOf({ ...upperBack, version: '0.9.0' }, journeyOf(plans.desk)),
  'brought-fault',
);

/** The way to leave has come as well. */
const withExit = (story: Story): Story =>
  then(story, (visitor) => visitor.until(() => visitor.has('exit'), 'the button to leave'));

const leaves = { 'quick-exit': 'https://example.org/' } satisfies Args;

export const ExitOnTheFirstScreen = withExit(shows('welcome', leaves));
export const ExitOnAPlan = withExit(planned(plans.desk, leaves));
export const ExitInTheDark = withExit(asks('happened', before('happened'), { ...leaves, theme: 'dark' }));

/** No publisher asked for it: someone has said that they were hurt by someone. */
export const ExitAfterBeingHurt = withExit(
  then(asks('happened', before('happened')), async (visitor) => {
    await visitor.tick('injury', 'hurt-by-someone');
    await visitor.press('next');
  }),
);
