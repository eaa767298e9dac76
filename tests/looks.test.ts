import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Visitor } from '../stories/visitor.js';
import { holdToAxe } from './look.js';
import { isInShare, specimens } from './specimens.js';

// All the rest of axe is asked of every story by stories.test.ts: a theme changes colours and nothing else. Those of
// the dark theme are measured, to a stricter bound, by contrast.test.ts. Forced colours are the same few for all, so a
// third of the stories, one after the other, meets them.
holdToAxe({
  name: 'in forced colours',
  args: { theme: 'auto' },
  media: { forcedColors: 'active' },
  rules: 'colours',
  stories: (id) => isInShare(id, 0, 3),
});

describe('the dark of the system', () => {
  const colours = ({ element, root }: Visitor): readonly string[] =>
    [element, ...root.querySelectorAll('*')].flatMap((each) => {
      const { color, backgroundColor, borderTopColor, fill } = getComputedStyle(each);
      return [color, backgroundColor, borderTopColor, fill];
    });

  before(() => emulateMedia({ colorScheme: 'dark', forcedColors: 'none' }));
  after(() => emulateMedia({ colorScheme: 'light', forcedColors: 'none' }));

  it('is the dark theme, colour for colour', async () => {
    for (const id of ['questions-happened', 'plan-desk', 'escalation-emergency', 'check-in-due']) {
      const story = specimens.find((specimen) => specimen.id === id);
      expect(story, id).to.exist;
      const asked = colours(await story!.show({ theme: 'dark' }));
      const taken = colours(await story!.show({ theme: 'auto' }));
      expect(taken, id).to.deep.equal(asked);
      expect(colours(await story!.show({ theme: 'light' })), id).to.not.deep.equal(asked);
    }
  });
});

describe('this browser', () => {
  it('takes the dark and forced colours when it is told to', async () => {
    const matches = (query: string): boolean => matchMedia(query).matches;
    await emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    expect([matches('(prefers-color-scheme: dark)'), matches('(forced-colors: active)')]).to.deep.equal([
      true,
      true,
    ]);
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    expect([matches('(prefers-color-scheme: dark)'), matches('(forced-colors: active)')]).to.deep.equal([
      false,
      false,
    ]);
  });
});
