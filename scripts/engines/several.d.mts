/** One browser, as the test runner drives it. */
interface One {
  initialize?(...given: unknown[]): Promise<unknown>;
  startSession(id: string, url: string): Promise<void>;
  getPage?(id: string): unknown;
  isActive(id: string): boolean;
  stopSession(id: string): Promise<object>;
  stop(): Promise<unknown>;
}

/** Some browsers of one engine as one launcher of the test runner. */
export function several(name: string, make: () => One | undefined, count: number): One;
