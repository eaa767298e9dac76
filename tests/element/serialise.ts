import type { Guide, Id, Option } from '../../src/guide/guide.js';

/** What every event has by itself, and what would lead from it to the page. */
const OF_EVERY_EVENT = new Set(Object.keys(Object.getOwnPropertyDescriptors(Event.prototype)));

/** Everything that a listener could read off an event: its own properties and its prototypes', up to Event. */
export function saidBy(event: Event): string {
  const said: Record<string, unknown> = { type: event.type };
  // By its name: every page has an Event of its own.
  for (let at: object = event; at.constructor.name !== 'Event'; at = Object.getPrototypeOf(at) as object)
    for (const name of Object.getOwnPropertyNames(at))
      if (!OF_EVERY_EVENT.has(name) && name !== 'constructor')
        said[name] = (event as unknown as Record<string, unknown>)[name];
  return JSON.stringify({
    ...said,
    class: event.constructor.name,
    detail: (event as CustomEvent).detail as unknown,
  });
}

const idsIn = (options: readonly Option[]): readonly Id[] =>
  options.flatMap(({ id, sets = [], options: under = [] }) => [id, ...sets, ...idsIn(under)]);

/** Every id of a guide that says something about someone. */
export const allIds = ({ questions, flags, cautions, causes, choices, remedies }: Guide): ReadonlySet<Id> =>
  new Set([
    ...questions.flatMap(({ id, options, none = [], unsure = [] }) => [
      id,
      ...idsIn(options),
      ...none,
      ...unsure,
    ]),
    ...[...flags, ...cautions, ...causes, ...remedies].map(({ id }) => id),
    ...choices.flatMap(({ id, sides }) => [id, ...sides.map((side) => side.id)]),
  ]);
