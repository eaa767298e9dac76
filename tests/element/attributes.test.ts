import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { mount, plans, resumePlan, take, takeToPlan, written, type Visitor } from './harness.js';

const headingLevels = (visitor: Visitor): readonly number[] =>
  visitor.all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));

const families = (visitor: Visitor): readonly string[] =>
  visitor.parts('remedy').map(({ dataset }) => dataset['family'] ?? '');

const groundOf = (visitor: Visitor): string => getComputedStyle(visitor.part('guide')).backgroundColor;

describe('an attribute that can’t be used', () => {
  const bad: readonly (readonly [name: string, value: string, allowed: readonly string[]])[] = [
    ['theme', 'blue', ['auto', 'light', 'dark']],
    ['remember', 'forever', ['never', 'session', 'device']],
    ['events', 'everything', ['basic', 'outcomes', 'answers']],
    ['heading-level', '0', ['1', '6']],
    ['heading-level', '7', ['1', '6']],
    ['heading-level', '2.5', ['1', '6']],
    ['heading-level', 'two', ['1', '6']],
    ['region', 'Narnia', ['GB']],
    ['without', 'magic', ['heat', 'medicine', 'massage']],
    ['provider-url', 'javascript:alert(1)', ['https:', 'tel:', 'sms:', 'mailto:']],
    ['provider-url', 'http://example.org/', ['https:', 'tel:', 'sms:', 'mailto:']],
    ['provider-phone', 'ask inside', []],
  ];
  for (const [name, value, allowed] of bad)
    it(`${name}="${value}" · is warned of once, with what is allowed`, async () => {
      const lines = written('warn');
      const visitor = await take('emergency', { [name]: value });
      await visitor.press('restart');
      expect(lines).to.have.length(1);
      for (const part of [name, value, ...allowed]) expect(lines[0]).to.include(part);
    });

  it('is not warned of again when the visitor picks a country', async () => {
    const lines = written('warn');
    const visitor = await mount({ without: 'magic' });
    const [picker] = visitor.all('select');
    picker!.value = 'GB';
    picker!.dispatchEvent(new Event('change', { bubbles: true }));
    await visitor.settle();
    expect(lines).to.have.length(1);
  });
});

describe('an attribute that can be used', () => {
  const good = {
    theme: ['auto', 'light', 'dark', 'DARK', ''],
    remember: ['never', 'session', 'device', ''],
    events: ['basic', 'outcomes', 'answers', ''],
    'heading-level': ['1', '2', '3', '4', '5', '6', ''],
    region: ['GB', 'gb', 'UK', 'US', ''],
    without: ['medicine massage', 'heat,cold', ''],
    'provider-phone': ['+44 20 7946 0000', ''],
    'provider-url': ['https://example.org/', 'tel:123', 'mailto:a@example.org', ''],
  };
  for (const [name, values] of Object.entries(good))
    it(`${name} · is not warned of`, async () => {
      const lines = written('warn');
      for (const value of values) await mount({ [name]: value });
      expect(lines).to.deep.equal([]);
    });
});

describe('an attribute that is taken away', () => {
  const once: Readonly<Record<string, string>> = {
    guide: 'upper-back',
    src: '',
    region: 'GB',
    without: 'medicine',
    'provider-name': 'Elm Street Physio',
    'provider-phone': '+44 20 7946 0000',
    'provider-url': 'https://example.org/',
    remember: 'device',
    theme: 'dark',
    'heading-level': '4',
    events: 'answers',
  };
  for (const [name, value] of Object.entries(once))
    it(`${name} · leaves the default`, async () => {
      const [lines, faults] = [written('warn'), written('error')];
      const bare = await mount();
      const visitor = await mount({ [name]: value });
      visitor.element.removeAttribute(name);
      await visitor.settle();
      await visitor.arrives();
      expect(visitor.text).to.equal(bare.text);
      expect(headingLevels(visitor)).to.deep.equal(headingLevels(bare));
      expect(groundOf(visitor)).to.equal(groundOf(bare));
      expect([...lines, ...faults]).to.deep.equal([]);
    });

  it('as a property set to undefined leaves the default too', async () => {
    const lines = written('warn');
    const bare = await mount();
    const visitor = await mount(
      {},
      { properties: { region: undefined, providerName: undefined, headingLevel: undefined } },
    );
    expect(visitor.text).to.equal(bare.text);
    expect(lines).to.deep.equal([]);
  });
});

describe('heading-level', () => {
  for (const level of [1, 2, 3, 4, 5, 6])
    it(`${level} · is where every screen begins, and no level is left out`, async () => {
      const attributes = { 'heading-level': String(level) };
      const screens = [
        await mount(attributes),
        await take('urgent', attributes),
        await takeToPlan('doctor', attributes),
      ];
      for (const visitor of screens) {
        const levels = headingLevels(visitor);
        expect(levels[0]).to.equal(level);
        for (const [index, each] of levels.entries())
          expect(each).to.be.within(level, Math.min(6, (levels[index - 1] ?? level) + 1));
      }
    });

  it('can be given as a number, and changed', async () => {
    const visitor = await mount({}, { properties: { headingLevel: 3 } });
    expect(headingLevels(visitor)[0]).to.equal(3);
    visitor.element.headingLevel = 5;
    await visitor.settle();
    expect(headingLevels(visitor)[0]).to.equal(5);
  });
});

describe('without', () => {
  it('leaves families out of the plan', async () => {
    expect(families(await resumePlan(plans.desk)))
      .to.include('heat')
      .and.include('massage');
    const visitor = await resumePlan(plans.desk, { without: 'heat, massage' });
    expect(families(visitor)).to.not.include('heat').and.not.include('massage').and.not.be.empty;
  });

  it('can be changed while the plan is read', async () => {
    const visitor = await resumePlan(plans.desk);
    visitor.element.without = 'heat';
    await visitor.settle();
    expect(families(visitor)).to.not.include('heat').and.not.be.empty;
  });
});

describe('theme', () => {
  afterEach(() => emulateMedia({ colorScheme: 'light' }));

  it('dark is dark and light is light, whatever the visitor’s system says', async () => {
    const [light, dark] = [await mount({ theme: 'light' }), await mount({ theme: 'dark' })];
    const grounds = [groundOf(light), groundOf(dark)];
    expect(grounds[0]).to.not.equal(grounds[1]);
    await emulateMedia({ colorScheme: 'dark' });
    expect([groundOf(light), groundOf(dark)]).to.deep.equal(grounds);
  });

  for (const theme of ['', 'auto', 'blue'])
    it(`"${theme}" goes with the visitor’s system`, async () => {
      written('warn');
      const dark = groundOf(await mount({ theme: 'dark' }));
      const visitor = await mount(theme === '' ? {} : { theme });
      expect(groundOf(visitor)).to.not.equal(dark);
      await emulateMedia({ colorScheme: 'dark' });
      expect(groundOf(visitor)).to.equal(dark);
    });

  it('is read without regard to case', async () => {
    expect(groundOf(await mount({ theme: 'DARK' }))).to.equal(groundOf(await mount({ theme: 'dark' })));
  });
});
