/** What counts; a mutant that was left out, or could not be run, says nothing of the tests. */
const COUNTED = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];
/** So many files are told of. */
const WORST = 10;

/**
 * What a report of Stryker comes to.
 * @param report in the form of mutation-testing-report-schema: `files` by path, each with its `mutants`
 * @returns `score` in per cent, rounded down to a tenth so that no floor is reached by rounding; `mutants`: how many
 *   of each status; `worst`: the files in which most goes unnoticed, with their scores
 */
export function scoreOf(report) {
  const files = Object.entries(report.files);
  const { score, mutants } = counted(files.flatMap(([, { mutants }]) => mutants));
  const worst = files
    .map(([file, { mutants }]) => ({ file, ...counted(mutants) }))
    .filter(({ survived }) => survived > 0)
    .sort((a, b) => b.survived - a.survived)
    .slice(0, WORST)
    .map(({ file, score, survived }) => ({ file, score, survived }));
  return { score, mutants, worst };
}

/** Killed, or run into no end, of all that counts. */
function counted(all) {
  const mutants = {};
  for (const { status } of all) mutants[status] = (mutants[status] ?? 0) + 1;
  const [killed, endless, survived, uncovered] = COUNTED.map((status) => mutants[status] ?? 0);
  const noticed = killed + endless;
  const unnoticed = survived + uncovered;
  const total = noticed + unnoticed;
  const score = total === 0 ? 100 : Math.floor((noticed * 1000) / total) / 10;
  return { score, mutants, survived: unnoticed };
}
