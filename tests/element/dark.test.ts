import { expect } from '@open-wc/testing';
import { specimens } from '../specimens.js';

describe('in the dark', () => {
  for (const { name, show } of specimens)
    it(`${name} · can be read and used with assistive technology`, async () => {
      const visitor = await show({ theme: 'dark' });
      expect(visitor.element.getAttribute('theme')).to.equal('dark');
      await expect(visitor.element).to.be.accessible();
    });
});
