import assert from 'node:assert/strict';
import { it } from 'node:test';

it('both entries can be imported where there is no page, as by a server that renders one', async () => {
  const { ReliefGuide, parseGuide } = await import('../../src/index.js');
  const { ReliefGuide: defined } = await import('../../src/define.js');
  assert.equal(typeof parseGuide, 'function');
  assert.equal(defined, ReliefGuide);
});
