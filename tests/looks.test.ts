import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { holdToAxe } from './look.js';

holdToAxe({ name: 'in the dark', args: { theme: 'dark' } });
holdToAxe({ name: 'in the dark of the system', args: { theme: 'auto' }, media: { colorScheme: 'dark' } });
holdToAxe({ name: 'in forced colours', args: { theme: 'auto' }, media: { forcedColors: 'active' } });

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
