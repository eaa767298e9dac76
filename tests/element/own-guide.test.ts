import { expect } from '@open-wc/testing';
import { smallDocument } from '../guide/small-guide.js';
import { json, mount, place, serve, written } from './harness.js';

describe('a publisher’s guide', () => {
  for (const [name, attributes, properties] of [
    ['as an object', {}, { guideData: smallDocument }],
    ['from an address', { src: '/thumb.json' }, {}],
  ] as const)
    it(`${name} · is shown, from its first question to its result`, async () => {
      const { asked } = serve(() => json(smallDocument));
      const visitor = await mount(attributes, { properties });
      expect(visitor.screen).to.equal('welcome');
      expect(visitor.heading.textContent.trim()).to.equal(smallDocument.texts['en']!.title);
      await visitor.follow({ age: 'adult', signs: ['white'] });
      expect(visitor.level).to.equal('emergency');
      expect(visitor.numbers).to.deep.equal(['112']);
      expect(asked).to.deep.equal('src' in attributes ? ['/thumb.json'] : []);
    });

  it('leads to its own plan', async () => {
    const visitor = await mount({}, { properties: { guideData: smallDocument } });
    await visitor.follow({ age: 'adult', signs: 'none', cause: ['typing'], now: 'none' });
    await visitor.reaches('planning');
    expect(visitor.parts('remedy')).to.not.be.empty;
    expect(visitor.parts('choice')).to.have.length(1);
  });

  it('that is changed and given again is another one, and the first stays as it was', async () => {
    const document = structuredClone(smallDocument) as unknown as {
      readonly texts: { readonly en: { title: string } };
    };
    const { title } = document.texts.en;
    const first = await mount({}, { properties: { guideData: document } });
    document.texts.en.title = 'Another thumb';
    const second = await mount({}, { properties: { guideData: document } });
    expect(second.heading.textContent.trim()).to.equal('Another thumb');
    first.element.restart();
    await first.settle();
    expect(first.heading.textContent.trim()).to.equal(title);
  });

  it('that is like one on the page, but for what nobody may hand in, is refused all the same', async () => {
    written('error');
    await mount({}, { properties: { guideData: smallDocument } });
    const hostile = JSON.parse(
      JSON.stringify(smallDocument).replace('{', '{"__proto__":{"polluted":true},'),
    ) as unknown;
    const visitor = await mount({}, { properties: { guideData: hostile } });
    expect(visitor.screen).to.equal('failed');
  });

  it('that is on the page already goes its own way in each place', async () => {
    const [one, other] = [
      await mount({}, { properties: { guideData: smallDocument } }),
      await mount({}, { properties: { guideData: structuredClone(smallDocument) } }),
    ];
    await one.follow({ age: 'adult', signs: ['white'] });
    expect(one.level).to.equal('emergency');
    expect(other.screen).to.equal('welcome');
    await other.follow({ age: 'adult', signs: 'none', cause: ['typing'], now: 'none' });
    await other.reaches('planning');
    expect(one.level).to.equal('emergency');
  });

  it('goes before an address, and an address before a name', async () => {
    const { asked } = serve(() => json(smallDocument));
    const visitor = await mount(
      { guide: 'lower-back', src: '/a.json' },
      { properties: { guideData: smallDocument } },
    );
    expect(visitor.screen).to.equal('welcome');
    expect(asked).to.deep.equal([]);
    const other = await mount({ guide: 'lower-back', src: '/a.json' });
    expect(other.screen).to.equal('welcome');
  });

  it('in a language that is written from right to left is set so', async () => {
    const document = {
      ...smallDocument,
      texts: { ar: smallDocument.texts['en'] },
      planTexts: { ar: smallDocument.planTexts['en'] },
    };
    const visitor = await mount({ lang: 'ar' }, { properties: { guideData: document } });
    expect(visitor.part('guide').lang).to.equal('ar');
    expect(getComputedStyle(visitor.heading).direction).to.equal('rtl');
  });

  it('without words in the page’s language is shown in one that it has', async () => {
    const document = {
      ...smallDocument,
      texts: { nl: smallDocument.texts['en'] },
      planTexts: { nl: smallDocument.planTexts['en'] },
    };
    const visitor = await mount({ lang: 'fr' }, { properties: { guideData: document } });
    expect(visitor.screen).to.equal('welcome');
    expect(visitor.part('guide').lang).to.equal('nl');
  });
});

describe('another guide', () => {
  const titled = (title: string) => ({
    ...smallDocument,
    texts: { en: { ...smallDocument.texts['en']!, title } },
  });

  it('takes the place of the first, and of its answers', async () => {
    const visitor = await mount();
    await visitor.answer('age-65');
    visitor.element.guideData = smallDocument;
    await visitor.settle();
    await visitor.arrives();
    expect(visitor.screen).to.equal('welcome');
    expect(visitor.element.journey).to.deep.include({ guide: 'sore-thumb', answers: {} });
    visitor.element.guideData = undefined;
    await visitor.settle();
    await visitor.arrives();
    expect(visitor.element.journey).to.deep.include({ guide: 'upper-back', answers: {} });
  });

  it('that comes late never takes the place of the one that is wanted now', async () => {
    const answers = new Map<string, (response: Response) => void>();
    const { comes } = serve(
      ({ url }) => new Promise((resolve) => void answers.set(new URL(url).pathname, resolve)),
    );
    const visitor = place({ src: '/first.json' });
    await comes('/first.json');
    visitor.element.src = '/second.json';
    await comes('/second.json');
    answers.get('/second.json')!(json(titled('Second')));
    await visitor.arrives();
    answers.get('/first.json')!(json(titled('First')));
    // A guide that was asked for after it, and has come, has given it all the time there is.
    const after = place({ src: '/third.json' });
    await comes('/third.json');
    answers.get('/third.json')!(json(titled('Third')));
    await after.arrives();
    expect(visitor.heading.textContent.trim()).to.equal('Second');
  });

  it('asked for and taken back at once leaves the one before', async () => {
    written('error');
    const visitor = await mount();
    for (const guide of ['lower-back', 'upper-back', 'neck', 'upper-back']) {
      visitor.element.guide = guide;
      await visitor.element.updateComplete;
    }
    await visitor.arrives();
    expect(visitor.screen).to.equal('welcome');
    expect(visitor.question).to.equal('age');
  });
});
