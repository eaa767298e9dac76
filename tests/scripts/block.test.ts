import { expect } from '@open-wc/testing';
import { withBlock } from '../../scripts/docs/block.js';

const begin = '<!-- figures: made by npm run docs -->';
const end = '<!-- /figures -->';

describe('the generated part of a page', () => {
  it('takes the place of what stood between its marks, and of nothing else', () => {
    const page = `# Title\n\n${begin}\nold\n${end}\n\nAfter.\n`;
    expect(withBlock(page, 'figures', 'new', 'page.md')).to.equal(
      `# Title\n\n${begin}\n\nnew\n\n${end}\n\nAfter.\n`,
    );
  });

  it('comes out the same when it is written again', () => {
    const once = withBlock(`${begin}\n${end}`, 'figures', 'new', 'page.md');
    expect(withBlock(once, 'figures', 'new', 'page.md')).to.equal(once);
  });

  it('is refused, with the page and the marks named, where they are missing, doubled or turned round', () => {
    for (const page of ['', begin, `${end}${begin}`, `${begin}${end}${end}`, `${begin}${begin}${end}`])
      expect(() => withBlock(page, 'figures', 'new', 'page.md'), page).to.throw(
        /page\.md.*<!-- figures.*<!-- \/figures/,
      );
  });
});
