const fixed = (number, digits = 2) => (Number.isFinite(number) ? number.toFixed(digits) : '–');
const spread = ({ median, low, high }) => `${fixed(median)}× (${fixed(low)}–${fixed(high)})`;

/** The results as a person reads them in a terminal. */
export function report(results, targets) {
  const { bytes, journey, sizes } = results;
  const lines = [
    `${results.browser}, ${results.rounds} rounds; ratios to the floor, with the half around the middle.`,
  ];
  const rows = Object.keys(bytes);
  const table = (title, of) => {
    lines.push('', title);
    for (const name of rows) if (of(name) !== undefined) lines.push(`  ${name.padEnd(20)}${of(name)}`);
  };
  const compared = (found, unit, digits) => (name) =>
    found[name] &&
    `${`${fixed(found[name].value, digits)} ${unit}`.padStart(14)}   ${spread(found[name].ratio)}`;
  table('Bytes to the first question, brotli', (name) => `${fixed(bytes[name] / 1024)} KiB`.padStart(14));
  lines.push(`  the whole English journey   ${fixed(journey.bytes / 1024)} KiB in ${journey.files} files`);
  const { perSecond, late, long } = journey.frames;
  lines.push(
    `  its session at CPU 4×   ${fixed(perSecond, 1)} frames a second, ${late} late, ${long} long tasks`,
  );
  table('Start', compared(results.start, 'ms', 0));
  table('Start at CPU 4× and slow 4G', compared(results.startThrottled, 'ms', 0));
  table('  blocking after the first paint, and layout shift', (name) => {
    const { blocking, shift } = results.startThrottled[name];
    return `${`${fixed(blocking, 0)} ms`.padStart(14)}   ${fixed(shift, 4)}`;
  });
  table('A step', compared(results.step, 'ms', 2));
  table('Heap of each further widget', compared(results.heapFurther, 'bytes', 0));
  table('A hundred mounted', compared(results.mounts, 'ms', 0));
  for (const [size, { load, step }] of Object.entries(sizes))
    lines.push(
      `${size} questions: loaded in ${fixed(load['relief-guide'].value, 0)} ms, ${spread(load['relief-guide'].ratio)}; a step ${fixed(step.median)} ms`,
    );
  lines.push('', 'Targets');
  for (const { name, found, most, unit, met, held, slipped } of targets) {
    const verdict = met ? 'met' : slipped ? `SLIPPED, held to ${held}` : `not met, held to ${held}`;
    lines.push(`  ${name}: ${fixed(found)} ${unit}, at most ${most}: ${verdict}`);
  }
  return lines.join('\n');
}
