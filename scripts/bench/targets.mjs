const KIB = 1024;
const OURS = 'relief-guide';
const OURS_SHORT = 'relief-guide-flow';

/**
 * What is aimed at, each with the number it is about, read from the results. One that is not reached says why, and is
 * held to what was reached, with a quarter more for what differs between two runs and two machines.
 *
 * What has a question to answer is measured of `relief-guide`, as visitors load it; what can only be compared where the
 * same is asked (a step, a further widget, a hundred of them), of `relief-guide-flow`.
 */
export const TARGETS = [
  target('bytes to the first question', 24 * KIB, 'bytes', ({ bytes }) => bytes[OURS]),
  target('bytes of the whole English journey', 60 * KIB, 'bytes', ({ journey }) => journey.bytes, {
    held: 126 * KIB,
    because:
      'the words with their sources, lit and xstate alone weigh about as much; the figures and how they are drawn come on top',
  }),
  target(
    'usable at CPU 4× and slow 4G',
    1.3,
    'ratio',
    ({ startThrottled }) => startThrottled[OURS].ratio.median,
    {
      held: 1.75,
      because:
        'a bare widget of lit and xstate is near the target already; ours adds the words, the emergency numbers and the checks of a first screen',
    },
  ),
  target('total blocking time', 0, 'ms', ({ startThrottled }) => startThrottled[OURS].blocking),
  target('layout shift', 0, 'score', ({ startThrottled }) => startThrottled[OURS].shift),
  target('step', 1.5, 'ratio', ({ step }) => step[OURS_SHORT].ratio.median, {
    held: 2.4,
    because:
      'half of it is the layout of a whole screen, the rest is the machine, how many questions are left, and each part of the screen compared with what it says; the floor has a dozen elements and moves no focus',
  }),
  target('heap of a further widget', 8, 'ratio', ({ heapFurther }) => heapFurther[OURS_SHORT].ratio.median, {
    held: 75,
    because:
      'each has a conversation of its own, and what lit keeps of every part of a first screen that it may draw again; a bare widget of lit and xstate is above the target, too',
  }),
  target('a hundred mounted', 2, 'ratio', ({ mounts }) => mounts[OURS_SHORT].ratio.median, {
    held: 30,
    because: 'each shows a whole first screen with its emergency numbers, which is to be styled and laid out',
  }),
  target('loading 10,000 questions', 1.5, 'ratio', ({ sizes }) => sizes[10_000].load[OURS].ratio.median, {
    held: 7,
    because: 'the floor reads the file and checks nothing; we check every value and every reference',
  }),
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
