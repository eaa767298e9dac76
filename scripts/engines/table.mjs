const HEADS = ['engine', 'version', 'passed', 'failed', 'skipped', 'seconds'];

/** What came of the tests, an engine in each line. */
export function tableOf(results) {
  const rows = results.map(({ engine, version, passed, failed, skipped, seconds }) =>
    [engine, version, passed, failed.length, skipped.length, seconds].map(String),
  );
  const widths = HEADS.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column].length)));
  const line = (cells) =>
    cells
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ');
  return [HEADS, ...rows].map(line).join('\n');
}
