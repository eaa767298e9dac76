import type { Beat } from '../guide/session.js';
import type { Pulse } from './cues.js';
import type { DoingPack } from './loaded-guide.js';

/** What is let go of for so long, in seconds, is more than the way back: the pose has time to be told. */
const LONG = 10;

/** What is said as a beat begins: the words of the pose that is taken up, or what to do with the one that is held. */
export function cueFor(beat: Beat, { texts, messages }: Pick<DoingPack, 'texts' | 'messages'>): string {
  const captions = texts.pictures[beat.picture] ?? [];
  const side = beat.side === undefined ? '' : messages.side[beat.side];
  switch (beat.kind) {
    case 'wait':
      return sentences(beat.unit > 0 ? messages.skinFirst : '', messages.packOn);
    case 'into':
      return sentences(side, captions[beat.to] ?? '');
    case 'hold':
      return messages.hold;
    case 'back':
      return (beat.seconds ?? 0) >= LONG ? (captions[beat.to] ?? messages.comeBack) : messages.comeBack;
    case 'rest':
      return messages.rest;
    case 'pack':
      return messages.packIsOn;
    case 'off':
      return messages.off;
    case 'in':
      return messages.breatheIn;
    case 'out':
      return messages.breatheOut;
    case 'spell':
      return sentences(side, ...captions.slice(0, 2));
  }
}

/** What is said before anything is done: how to begin. */
export function firstCue(beat: Beat, pack: Pick<DoingPack, 'texts' | 'messages'>): string {
  const caption = pack.texts.pictures[beat.picture]?.[beat.from];
  return beat.kind === 'wait' || caption === undefined ? cueFor(beat, pack) : caption;
}

const sentences = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** What is felt as a beat begins: a change is short, letting go is long, and a pack calls. */
export function pulseFor({ kind }: Beat): Pulse {
  switch (kind) {
    case 'hold':
    case 'out':
      return [40, 60, 40];
    case 'back':
    case 'rest':
      return [200];
    case 'off':
      return [400, 200, 400, 200, 400];
    default:
      return [80];
  }
}
