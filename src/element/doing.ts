import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import { own } from '../guide/region.js';
import type { Id } from '../guide/guide.js';
import type { Beat, BodySide } from '../guide/session.js';
import { drawing } from './pictures/drawing.js';
import type { DoingPack, LoadedGuide } from './loaded-guide.js';
import { cueFor, firstCue } from './session-cue.js';
import { SessionRunner, type Talking } from './session-runner.js';
import { pictureStyles } from './styles/picture.js';
import { sessionStyles } from './styles/session.js';
import type { SessionFacts } from './surface.js';
import { pictureView } from './views/picture.js';
import { sessionView } from './views/session.js';

/** Doing something, step by step: what has to be there for it. */
export interface DoingPart extends DoingPack {
  readonly runner: SessionRunner;
  /** The session under way, as it stands now. */
  readonly session: SessionFacts | undefined;
  /** What is said as a beat begins, or before the first one does. */
  readonly cueFor: (beat: Beat, ready: boolean) => string;
  /** The pictures of a remedy, each pose with its caption. */
  readonly picturesOf: (pictures: readonly Id[], shown?: Side) => readonly TemplateResult[];
  readonly view: typeof sessionView;
}

/** To which side pictures are shown, and which pose is the one to be in just now. */
interface Side {
  readonly side?: BodySide | undefined;
  readonly pose?: number;
}

/**
 * Gets the part for a guide in its language.
 * @param before the same part in other words: its session goes on
 * @throws LanguageMissing
 */
export async function doingPart(
  guide: LoadedGuide,
  host: ReactiveControllerHost,
  talking: Talking,
  before: DoingPart | undefined,
): Promise<DoingPart> {
  const pack = await guide.doing();
  const runner = before?.runner ?? new SessionRunner(host, talking, pack);
  runner.reword(pack);
  return {
    ...pack,
    runner,
    get session() {
      return runner.facts;
    },
    cueFor: (beat, ready) => (ready ? firstCue : cueFor)(beat, pack),
    picturesOf: (ids, { side, pose } = {}) =>
      ids.flatMap((id) => {
        const picture = own(pack.pictures, id);
        if (!picture) return [];
        const captions = own(pack.texts.pictures, id) ?? [];
        return pictureView(picture, captions, drawing, { mirrored: side === 'left', now: pose });
      }),
    view: sessionView,
  };
}

/** The sheets that it stands in. */
export const doingStyles: readonly CSSResult[] = [pictureStyles, sessionStyles];
