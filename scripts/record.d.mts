/** Keeps what a command measured in `measured/`, when it was called with `--record`. */
export function record(name: string, values: object): void;
