const noLayoutShift = {
  name: /^nothing moves by itself · /,
  reason: 'Only Chromium tells a page what has moved in it.',
};

/**
 * What cannot be asked of an engine, and why. A test that asks for it, or that stands in `tests`, is counted as
 * skipped there and told by its name, even where it passes, for it would say nothing; anything else that fails is a
 * failure.
 *
 * `commands`: by the name of what is asked. `tests`: those whose whole name matches; in what file they run may change.
 */
const lacks = {
  chromium: { commands: {}, tests: [] },
  phone: {
    commands: {},
    tests: [{ name: /lights the answer under the pointer/, reason: 'Nothing hovers over a phone.' }],
  },
  firefox: {
    commands: {
      'aria-snapshot': 'Playwright, which works the text out, does not drive a Firefox of the system.',
    },
    tests: [noLayoutShift],
  },
  webkit: {
    commands: {
      'aria-snapshot': 'Playwright, which works the text out, does not drive WebKitGTK.',
      'forced-colors': 'WebKit knows no forced colours.',
      'time-zone': 'WebKitGTK takes its time zone from the system when it starts.',
      tap: 'WebKitWebDriver makes a mouse of every finger.',
    },
    tests: [
      noLayoutShift,
      {
        name: /^one tap on it · really leaves, and leaves no way back$/,
        reason:
          'A frame of WebKit keeps its page where the address leads nowhere, and tests have no network.',
      },
    ],
  },
};

const MARK = 'cannot be asked of this engine:';

/** The error of a command that an engine lacks. */
export function lacking(engine, command) {
  const error = new Error(`“${command}” ${MARK} ${lacks[engine].commands[command]}`);
  // The runner prints it; where it was thrown is of no interest.
  error.stack = error.message;
  return error;
}

/** Why a test counts as skipped, or undefined where it counts as what it came to. */
export function reasonToSkip(engine, { name = '', message = '' }) {
  if (message.includes(MARK)) return message.slice(message.indexOf(MARK) + MARK.length).trim();
  return lacks[engine]?.tests.find((each) => each.name.test(name))?.reason;
}
