import * as checkIn from '../stories/check-in.stories.js';
import * as escalation from '../stories/escalation.stories.js';
import * as faults from '../stories/faults.stories.js';
import * as plan from '../stories/plan.stories.js';
import * as questions from '../stories/questions.stories.js';
import * as settings from '../stories/settings.stories.js';
import type { Args, Story } from '../stories/stage.js';
import { render } from '../stories/stage.js';
import * as welcome from '../stories/welcome.stories.js';
import { Visitor } from '../stories/visitor.js';
import { container, written } from './element/harness.js';

interface Group {
  readonly default: { readonly title: string; readonly args?: Args };
}

/** A story, as a test meets it. */
export interface Specimen {
  readonly name: string;
  /** Shows it as its page of stories would, and plays it. */
  readonly show: (over?: Args) => Promise<Visitor>;
}

const groups: readonly Group[] = [welcome, questions, escalation, plan, checkIn, faults, settings];

/** Every state of every view: the stories are the one list of them. */
export const specimens: readonly Specimen[] = groups.flatMap(({ default: meta, ...stories }) =>
  Object.entries(stories as Readonly<Record<string, Story>>).map(([name, story]) => ({
    name: `${meta.title} · ${name}`,
    show: (over: Args = {}) => show({ ...meta.args, ...story.args, ...over }, story),
  })),
);

async function show(args: Args, { play }: Story): Promise<Visitor> {
  // Faults tell the console, as they should; other tests read it.
  written('error');
  const canvasElement = container();
  canvasElement.append(render(args));
  await play?.({ canvasElement, args } as unknown as Parameters<NonNullable<Story['play']>>[0]);
  const visitor = await Visitor.within(canvasElement);
  await visitor.settle();
  return visitor;
}
