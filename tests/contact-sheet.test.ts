import { expect } from '@open-wc/testing';
import { specimens } from './specimens.js';

const PAGE = '/docs/contact-sheet.md';

/** What stands between backticks and is made like the name of a story. */
const namesIn = (page: string): readonly string[] =>
  [...page.matchAll(/`([a-z]+(?:-[a-z0-9]+)+)`/g)].map(([, name]) => name!);

describe('the contact sheet', () => {
  let page = '';

  before(async () => {
    page = await (await fetch(PAGE)).text();
  });

  it('has every story hanging, and none that is gone. Otherwise: npm run sheet', () => {
    expect([...new Set(namesIn(page))]).to.have.members(specimens.map(({ id }) => id));
  });

  it('has a picture wherever it names one', async () => {
    const pictures = [...page.matchAll(/\]\(([^)]+\.webp)\)/g)].map(([, path]) => path!);
    expect(pictures).to.not.be.empty;
    for (const path of pictures) {
      const { ok, headers } = await fetch(new URL(path, new URL(PAGE, location.href)), { method: 'HEAD' });
      expect(ok, path).to.be.true;
      expect(headers.get('content-type'), path).to.equal('image/webp');
    }
  });
});
