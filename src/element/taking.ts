import type { CSSResult } from 'lit';
import type { LoadedGuide, TakingPack } from './loaded-guide.js';

/** Taking a plan along: what has to be there for it. */
export type TakingPart = TakingPack;

export const takingPart = (guide: LoadedGuide): Promise<TakingPart> => guide.taking();

/** The sheets that it stands in. */
export const takingStyles: readonly CSSResult[] = [];
