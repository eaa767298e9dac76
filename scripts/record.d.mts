/** What a command kept last; nothing where nothing was kept. */
export function recorded(name: string): unknown;
/** The day on which something is kept, as in `2026-11-30`. */
export function today(): string;
/** Keeps what a command measured in `measured/`, when it was called with `--record`. */
export function record(name: string, values: object): void;
