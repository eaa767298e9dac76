import { unsureOf } from '../answer.js';
import { rank } from '../flags.js';
import { LEVELS, NOT_SURE, type Id } from '../guide.js';
import type { Breach } from './breach.js';
import type { Invariant } from './invariant.js';
import type { Pick } from './picks.js';
import type { Table } from './table.js';

const EMERGENCY = rank('emergency');
const URGENT = rank('urgent');

export const unsureIsNotNo: Invariant = {
  number: 5,
  id: 'unsure-is-not-no',
  says: '"Not sure" on an emergency question is never read as "no".',
  check: () => ({ table: readAsNo }),
};

/**
 * Wherever some answer to a question makes an emergency, "not sure" of the same question, and "not sure
 * which" of the same option, must be urgent at least: alone, and beside every other pick.
 */
function* readAsNo(table: Table): Generator<Breach> {
  const picks = [...table.alone.keys()];
  for (const unsure of picks.filter(isUnsure)) {
    const answers = picks.filter((pick) => pick !== unsure && sameMatter(unsure, pick));
    const beside = [undefined, ...picks.filter(({ question }) => question !== unsure.question)];
    for (const other of beside) {
      const levelOf = (pick: Pick): number | undefined =>
        other ? table.pair(pick, other) : table.alone.get(pick)?.level;
      const before = other ? table.alone.get(other)?.level : table.level;
      const emergency = answers.find((pick) => levelOf(pick) === EMERGENCY);
      const doubt = levelOf(unsure);
      if (!emergency || before === EMERGENCY || doubt === undefined || doubt >= URGENT) continue;
      yield {
        about: `${unsure.question.id}-${last(unsure)}`,
        message: `"${last(unsure)}" of "${unsure.question.id}" leads to "${LEVELS[doubt] ?? ''}", although "${last(emergency)}" would be an emergency here. Let "unsure" set what makes it urgent.`,
        visit: table.visit(...(other ? [unsure, other] : [unsure])),
      };
    }
  }
}

const last = ({ answer }: Pick): Id => [answer].flat().at(-1) ?? '';

const isUnsure = (pick: Pick): boolean =>
  last(pick) === NOT_SURE ||
  pick.question.options.some(({ id, options }) => options && last(pick) === unsureOf(id));

/** Whether "not sure" of one pick leaves the other open: any answer to the question, or any detail of the option. */
const sameMatter = (unsure: Pick, other: Pick): boolean =>
  unsure.question === other.question &&
  (last(unsure) === NOT_SURE || [unsure.answer].flat()[0] === [other.answer].flat()[0]);
