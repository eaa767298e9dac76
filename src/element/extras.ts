import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { DoingPart } from './doing.js';
import type { LoadedGuide } from './loaded-guide.js';
import { OnDemand, type Arriving } from './on-demand.js';
import type { Talking } from './session-runner.js';
import type { TakingPart } from './taking.js';

/** Whatever is loaded when it is first used, by name. */
export interface Extras {
  readonly doing: Arriving<DoingPart>;
  readonly taking: Arriving<TakingPart>;
}

/** The parts of a conversation that arrive when they are first used. */
export class ExtraParts implements Extras {
  readonly doing: OnDemand<DoingPart>;
  readonly taking: OnDemand<TakingPart>;

  /**
   * @param talking the conversation that they belong to
   * @param wear puts on the sheets of a part that has come
   */
  constructor(
    host: ReactiveControllerHost,
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
      const part = await takingPart(wanted);
      wear(takingStyles);
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
    const turns = await Promise.all([this.doing.prepare(guide), this.taking.prepare(guide)]);
    return () => {
      for (const turn of turns) turn();
    };
  }
}
