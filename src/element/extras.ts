import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { CarryPart } from './carry.js';
import type { CarryWork } from './carry-work.js';
import type { CoursePart } from './course.js';
import type { DoingPart } from './doing.js';
import type { LoadedGuide } from './loaded-guide.js';
import { OnDemand, type Arriving } from './on-demand.js';
import type { Talking } from './session-runner.js';
import type { TakingPart } from './taking.js';

/** Whatever is loaded when it is first used, by name. */
export interface Extras {
  readonly doing: Arriving<DoingPart>;
  readonly taking: Arriving<TakingPart>;
  readonly course: Arriving<CoursePart>;
  readonly carry: Arriving<CarryPart>;
}

/** The parts of a conversation that arrive when they are first used. */
export class ExtraParts implements Extras {
  readonly doing: OnDemand<DoingPart>;
  readonly taking: OnDemand<TakingPart>;
  readonly course: OnDemand<CoursePart>;
  readonly carry: OnDemand<CarryPart>;

  /**
   * @param talking the conversation that they belong to
   * @param wear puts on the sheets of a part that has come
   */
  constructor(
    host: ReactiveControllerHost & Element,
    guide: LoadedGuide,
    talking: Talking,
    wear: (sheets: readonly CSSResult[]) => void,
  ) {
    this.doing = new OnDemand(host, guide, async (wanted, before) => {
      const { doingPart, doingStyles } = await import('./doing.js');
      const part = await doingPart(wanted, host, talking, before);
      wear(doingStyles);
      return part;
    });
    this.taking = new OnDemand(host, guide, async (wanted) => {
      const { takingPart, takingStyles } = await import('./taking.js');
      const part = await takingPart(wanted, () => host.requestUpdate());
      wear(takingStyles);
      return part;
    });
    this.course = new OnDemand(host, guide, async (wanted) => {
      const { coursePart, courseStyles } = await import('./course.js');
      const part = await coursePart(wanted);
      wear(courseStyles);
      return part;
    });
    let work: CarryWork | undefined;
    this.carry = new OnDemand(host, guide, async (wanted) => {
      const { carryPart, carryStyles, CarryWork: Work } = await import('./carry.js');
      const part = await carryPart(wanted, (work ??= new Work(host, wanted.guide)));
      wear(carryStyles);
      return part;
    });
  }

  /** Ends what goes on in them, for good. */
  stop(): void {
    this.doing.part?.runner.stop();
  }

  /**
   * Gets everything that is in use ready in other words.
   * @returns what turns to them, all at once
   * @throws LanguageMissing
   */
  async prepare(guide: LoadedGuide): Promise<() => void> {
    const turns = await Promise.all(
      [this.doing, this.taking, this.course, this.carry].map((part) => part.prepare(guide)),
    );
    return () => {
      for (const turn of turns) turn();
    };
  }
}
