const KIB = 1024;
const OURS = 'relief-guide';
const OURS_SHORT = 'relief-guide-flow';

/**
 * What is aimed at, each with the number it is about, read from the results. One that is not reached says why, and is
 * held to what was reached: it may come nearer and never go further away.
 */
export const TARGETS = [
  target('bytes to the first question', 24 * KIB, 'bytes', ({ bytes }) => bytes[OURS]),
  target('bytes of the whole English journey', 60 * KIB, 'bytes', ({ journey }) => journey.bytes),
  target(
    'usable at CPU 4× and slow 4G',
    1.3,
    'ratio',
    ({ startThrottled }) => startThrottled[OURS].ratio.median,
  ),
  target('total blocking time', 0, 'ms', ({ startThrottled }) => startThrottled[OURS].blocking),
  target('layout shift', 0, 'score', ({ startThrottled }) => startThrottled[OURS].shift),
  target('step', 1.5, 'ratio', ({ step }) => step[OURS_SHORT].ratio.median),
  target('heap of a further widget', 8, 'ratio', ({ heapFurther }) => heapFurther[OURS_SHORT].ratio.median),
  target('a hundred mounted', 2, 'ratio', ({ mounts }) => mounts[OURS_SHORT].ratio.median),
  target('loading 10,000 questions', 1.5, 'ratio', ({ sizes }) => sizes[10_000].load[OURS].ratio.median),
  target(
    'a step among 10,000 questions to one among 10',
    1.5,
    'ratio',
    ({ sizes }) => sizes[10_000].step.median / sizes[10].step.median,
  ),
];

function target(name, most, unit, read, heldTo = { held: most, because: '' }) {
  return { name, most, unit, read, ...heldTo };
}

/** All targets, each with what was found. A number that is not there is neither met nor held. */
export const judged = (results) =>
  TARGETS.map(({ read, ...each }) => {
    const found = read(results);
    return { ...each, found, met: found <= each.most, slipped: !(found <= each.held) };
  });
