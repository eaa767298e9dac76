import type { Offer, Plan, Weighed } from '../guide/assess.js';
import type { Id } from '../guide/guide.js';
import type { LaterSurface } from './surface.js';
import { dayOf } from './views/days.js';
import { namesByReason } from './views/left-out.js';
import { planInOrder } from './views/plan-in-order.js';
import { changedFor, doseFor } from './views/remedy.js';

/** How many of the other things in a plan are told with their dose. */
const WITH_DOSE = 3;

/** Something to do: what is done, how much, and what changes in it for this visitor. */
export interface SheetRemedy {
  readonly id: Id;
  readonly name: string;
  readonly dose: string;
  readonly changed: readonly string[];
  readonly steps: readonly string[];
  readonly careful: readonly string[];
  readonly stop: string | undefined;
}

export interface SheetChoice {
  readonly title: string;
  /** The names of the sides in use; none when all are closed. */
  readonly sides: readonly string[];
  readonly reason: string | undefined;
  /** What is done first on that side, where something is. */
  readonly first: SheetRemedy | undefined;
}

/** A plan in short: what stands on one printed page, and in the same order in a text. */
export interface Sheet {
  readonly setOff: readonly string[];
  /** What comes first, once something was tried and did not help. */
  readonly next: SheetRemedy | undefined;
  readonly choices: readonly SheetChoice[];
  readonly others: readonly SheetRemedy[];
  /** Names of what is in the plan as well. */
  readonly more: readonly string[];
  readonly leftOut: readonly { readonly names: readonly string[]; readonly why: string }[];
  readonly checkIns: readonly { readonly day: string; readonly title: string; readonly text: string }[];
  /** The days on which pain can be noted, from today on. */
  readonly days: readonly string[];
}

/** How many days pain can be noted on: two weeks, after which someone should look if it is not clearly better. */
const DAYS = 14;

/** A plan in short. Whatever is told with a dose is told with all that changes in it. */
export function sheetOf(surface: LaterSurface, plan: Plan): Sheet {
  const { planTexts, clocks } = surface;
  const { next, bySide, helpers } = planInOrder(surface.guide, plan);
  const choices = plan.choices.map((choice, index) => choiceOf(surface, choice, bySide[index]?.[0]));
  const rest = [...bySide.flatMap((offers) => offers.slice(1)), ...helpers];
  const listed = [...(clocks.due ? [clocks.due] : []), ...clocks.coming];
  return {
    setOff: plan.causes.flatMap((id) => planTexts.causes[id]?.name ?? []),
    next: next && remedyOf(surface, next),
    choices,
    others: rest.slice(0, WITH_DOSE).flatMap((offer) => remedyOf(surface, offer) ?? []),
    more: rest.slice(WITH_DOSE).flatMap(({ remedy }) => planTexts.remedies[remedy]?.name ?? []),
    leftOut: [...namesByReason(surface, plan)].map(([why, names]) => ({ why, names })),
    checkIns: listed.map(({ id, at }) => ({
      day: dayOf(at, surface),
      title: planTexts.checkIns[id]?.title ?? '',
      text: planTexts.checkIns[id]?.text ?? '',
    })),
    days: daysFrom(surface),
  };
}

function choiceOf(surface: LaterSurface, choice: Weighed, first: Offer | undefined): SheetChoice {
  const { planTexts } = surface;
  const text = planTexts.choices[choice.id];
  return {
    title: text?.title ?? '',
    sides: choice.active.flatMap((side) => text?.sides[side] ?? []),
    reason: choice.row === undefined ? undefined : planTexts.rows[choice.row],
    first: first && remedyOf(surface, first),
  };
}

function remedyOf({ planTexts, regionCode }: LaterSurface, offer: Offer): SheetRemedy | undefined {
  const text = planTexts.remedies[offer.remedy];
  if (!text) return undefined;
  return {
    id: offer.remedy,
    name: text.name,
    dose: doseFor(text, regionCode),
    changed: changedFor(text, offer),
    steps: text.steps,
    careful: text.careful ?? [],
    stop: text.stop,
  };
}

function daysFrom({ lang, now }: LaterSurface): readonly string[] {
  const short = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'numeric' });
  const first = new Date(now);
  return Array.from({ length: DAYS }, (_, index) =>
    short.format(new Date(first.getFullYear(), first.getMonth(), first.getDate() + index)),
  );
}
