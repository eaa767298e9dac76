import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { Args } from '../stories/stage.js';
import { faults, type Rules } from './axe.js';
import { specimens } from './specimens.js';

/** A way in which a guide can be seen. */
export interface Look {
  readonly name: string;
  readonly args: Args;
  readonly media?: Parameters<typeof emulateMedia>[0];
  /** In CSS pixels; without it, as wide as the browser happens to be. */
  readonly width?: number;
  /** What axe is asked here. */
  readonly rules: Rules;
  /** Which stories are shown; all of them without it. */
  readonly stories?: (id: string) => boolean;
}

const usual = { width: 800, height: 600 };
const inDaylight = { colorScheme: 'light', forcedColors: 'none' } as const;

/** Holds every story to axe, as it is seen in one way. */
export function holdToAxe({ name: look, args, rules, media, width, stories = () => true }: Look): void {
  describe(look, () => {
    before(async () => {
      await emulateMedia({ ...inDaylight, ...media });
      if (width !== undefined) await setViewport({ ...usual, width });
    });
    after(async () => {
      await emulateMedia(inDaylight);
      await setViewport(usual);
    });

    for (const { name, show } of specimens.filter(({ id }) => stories(id)))
      it(`${name} · can be read and used with assistive technology`, async () => {
        const visitor = await show({ ...args, width: undefined });
        for (const [attribute, value] of Object.entries(args))
          expect(visitor.element.getAttribute(attribute)).to.equal(value);
        if (width !== undefined) expect(innerWidth).to.equal(width);
        expect(await faults(visitor.element, rules)).to.deep.equal([]);
      });
  });
}
