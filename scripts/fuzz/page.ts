/** What the page of the fuzzer does: tries an attack as often as it is asked. Run by in-browser.ts. */
import { domAttacks } from '../../tests/fuzz/dom.js';
import { tryOut, type TriedOut } from '../../tests/fuzz/try-out.js';

Object.assign(globalThis, {
  attack: (
    name: string,
    most: { readonly cases: number; readonly milliseconds: number },
    seed: number,
  ): Promise<TriedOut> =>
    tryOut(
      domAttacks.find((each) => each.name === name)!,
      most,
      seed,
    ),
});
