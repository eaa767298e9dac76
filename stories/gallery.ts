import * as checkIn from './check-in.stories.js';
import * as doing from './doing.stories.js';
import * as escalation from './escalation.stories.js';
import * as faults from './faults.stories.js';
import * as neck from './neck.stories.js';
import * as plan from './plan.stories.js';
import * as questions from './questions.stories.js';
import * as returning from './returning.stories.js';
import * as settings from './settings.stories.js';
import { render, type Args, type Story } from './stage.js';
import { Visitor } from './visitor.js';
import * as taking from './taking.stories.js';
import * as waiting from './waiting.stories.js';
import * as welcome from './welcome.stories.js';

interface Group {
  readonly default: { readonly title: string; readonly args?: Args };
}

/** In the order in which a visitor meets them. */
const groups: Readonly<Record<string, Group>> = {
  welcome,
  questions,
  escalation,
  plan,
  doing,
  'check-in': checkIn,
  faults,
  waiting,
  settings,
  returning,
  taking,
  neck,
};

/** A story, wherever it is to be shown. */
export interface Exhibit {
  /** Made of the group and the name, such as `plan-all-open`. */
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** Puts it into a place, with these arguments over its own, and plays it. */
  readonly hang: (place: HTMLElement, over?: Args) => Promise<Visitor>;
}

const kebab = (name: string): string => name.replace(/(?<!^)(?=[A-Z]|(?<!\d)\d)/g, '-').toLowerCase();

/** Every state of every view: the stories are the one list of them. */
export const gallery: readonly Exhibit[] = Object.entries(groups).flatMap(
  ([group, { default: meta, ...stories }]) =>
    Object.entries(stories as Readonly<Record<string, Story>>).map(([name, story]) => ({
      id: `${group}-${kebab(name)}`,
      group,
      title: `${meta.title} · ${name}`,
      hang: (place, over = {}) => hang(place, { ...meta.args, ...story.args, ...over }, story),
    })),
);

async function hang(place: HTMLElement, args: Args, { play }: Story): Promise<Visitor> {
  place.append(render(args));
  await play?.({ canvasElement: place, args } as unknown as Parameters<NonNullable<Story['play']>>[0]);
  const visitor = Visitor.at(place);
  await visitor.settle();
  return visitor;
}
