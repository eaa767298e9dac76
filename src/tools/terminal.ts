import { styleText } from 'node:util';

/** Where text goes: a terminal, a file or a pipe. */
export interface Output {
  write(text: string): void;
  readonly isTTY?: boolean | undefined;
}

/** All that the command touches of the world, so that a test can be the world. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  readonly out: Output;
  readonly errors: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, of any beginning. */
  readonly now: () => number;
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green' | 'magenta';
export type Paint = (style: Style, text: string) => string;

/** Colours where a person looks on, and none in a file, in a pipe or where NO_COLOR asks for none. */
export function paintFor(output: Output, env: Terminal['env']): Paint {
  const forced = env['FORCE_COLOR'];
  const coloured =
    !env['NO_COLOR'] &&
    (forced === undefined ? output.isTTY === true && env['TERM'] !== 'dumb' : forced !== '0');
  return (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text);
}
