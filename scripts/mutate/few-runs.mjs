/** The laws with fewer runs, from one seed. Only a mutation run is given this in the place of fast-check. */
import fc from 'fast-check';

const MOST = 12;
const few = ({ numRuns = 100, ...rest } = {}) => ({
  seed: 20261120,
  ...rest,
  // A law that counts what it met needs its runs: those have few hundred at most.
  numRuns: numRuns === 250 ? 120 : Math.min(numRuns, MOST),
});

export default {
  ...fc,
  assert: (property, options) => fc.assert(property, few(options)),
  check: (property, options) => fc.check(property, few(options)),
};
