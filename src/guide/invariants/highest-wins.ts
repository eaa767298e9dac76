import { LEVELS } from '../guide.js';
import { rank } from '../flags.js';
import { ticksAmong, type Pick } from './picks.js';
import type { Breach } from './breach.js';
import type { Invariant } from './invariant.js';
import type { Table } from './table.js';

const EMERGENCY = rank('emergency');

export const highestWins: Invariant = {
  number: 2,
  id: 'highest-wins',
  says: 'The highest disposition wins, and adding a flag never lowers it.',
  check: () => ({
    *visit({ situation, walk, assessment }) {
      const highest = Math.max(0, ...walk.flags.map(({ level }) => rank(level)));
      if (rank(assessment.level) === highest) return;
      const level = LEVELS[highest];
      yield {
        about: `level-${assessment.level}`,
        message: `The result is "${assessment.level}" although a flag of the level "${level}" stands.`,
        visit: situation,
      };
    },
    table: loweredLevels,
  }),
};

/** A tick that raises a flag may not lower what another answer leads to; and nothing lowers an emergency. */
function* loweredLevels(table: Table): Generator<Breach> {
  const ticks = new Set(ticksAmong([...table.alone.keys()]));
  for (const added of ticks) {
    const isFlag = (table.alone.get(added)?.raises.size ?? 0) > 0;
    for (const [there, { level: before }] of table.alone) {
      const together = table.pair(added, there);
      if (together === undefined || together >= before) continue;
      if (!isFlag && !(before === EMERGENCY && ticks.has(there))) continue;
      yield {
        about: said(added),
        message: `Adding "${said(added)}" to "${said(there)}" lowers the level from "${nameOf(before)}" to "${nameOf(together)}". Take it out of the "unless" of the flag.`,
        visit: table.visit(added, there),
      };
    }
  }
}

const nameOf = (level: number): string => LEVELS[level] ?? '';

const said = ({ answer }: Pick): string => [answer].flat().at(-1) ?? '';
