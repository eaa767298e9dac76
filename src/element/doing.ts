import type { CSSResult } from 'lit';
import type { DoingPack, LoadedGuide } from './loaded-guide.js';

/** Doing something, step by step: what has to be there for it. */
export type DoingPart = DoingPack;

export const doingPart = (guide: LoadedGuide): Promise<DoingPart> => guide.doing();

/** The sheets that it stands in. */
export const doingStyles: readonly CSSResult[] = [];
