import { expect } from '@open-wc/testing';
import { mount, resume, take, takeToPlan, ways, type Visitor, type Way } from './harness.js';

/** Nothing to do at home, and no way to it. */
function expectNoRemedy(visitor: Visitor): void {
  for (const part of ['remedy', 'try', 'choice', 'side', 'next']) expect(visitor.has(part), part).to.be.false;
}

const provider = {
  'provider-name': 'Elm Street Physio',
  'provider-phone': '+44 20 7946 0000',
  'provider-url': 'https://example.org/',
};

describe('an emergency', () => {
  const numbers = { US: ['911'], GB: ['999'], AU: ['000'], DE: ['112'], NZ: ['111'], IE: ['112', '999'] };
  for (const [region, dial] of Object.entries(numbers))
    it(`in ${region} gives ${dial.join(' and ')} to tap, and nothing else to do`, async () => {
      const visitor = await take('emergency', { region });
      expect(visitor.numbers).to.deep.equal(dial);
      expectNoRemedy(visitor);
    });

  it('anywhere else gives the numbers that work in many countries', async () => {
    const visitor = await take('emergency', { region: '' });
    expect(visitor.numbers).to.deep.equal(['112', '911', '999']);
    expectNoRemedy(visitor);
  });

  it('says the number before anything else that can be pressed', async () => {
    const visitor = await take('emergency');
    expect(visitor.all('a[href], button, summary')[0]!.getAttribute('href')).to.equal('tel:911');
  });

  it('gives the visitor’s own words as the reason', async () => {
    const visitor = await mount({ region: 'US' });
    await visitor.answer('age-16-49');
    const words = visitor.label('chest');
    await visitor.answer('chest');
    expect(visitor.text).to.include(words);
  });

  it('offers neither the publisher’s clinic nor keeping the answers', async () => {
    const visitor = await take('emergency', { ...provider, remember: 'device' });
    expect(visitor.has('provider')).to.be.false;
    expect(visitor.has('remember')).to.be.false;
    expect(visitor.numbers).to.deep.equal(['911']);
  });

  it('is taken back only by changing the answer', async () => {
    const visitor = await take('emergency');
    await visitor.press('back');
    expect(visitor.ticked).to.deep.equal(['chest']);
    await visitor.answer('none');
    expect(visitor.question).to.equal('nerves');
  });
});

describe('every result', () => {
  const dial: Readonly<Record<string, string>> = { US: '911', GB: '999' };
  for (const [name, { region, ends }] of Object.entries<Way>(ways))
    it(`${name} · gives the emergency number to tap`, async () => {
      const visitor = await take(name as keyof typeof ways);
      expect(visitor.screen).to.equal(ends);
      expect(visitor.numbers).to.include(dial[region]);
    });
});

describe('urgent help', () => {
  it('shows no remedy and no way to one', async () => {
    expectNoRemedy(await take('urgent'));
  });

  it('names the publisher’s clinic and its number', async () => {
    const visitor = await take('urgent', provider);
    expect(visitor.part('provider').textContent).to.include('Elm Street Physio');
    expect(visitor.numbers).to.include('+442079460000');
  });

  it('gives the advice line where the country has one', async () => {
    expect((await take('urgent', { region: 'GB' })).numbers).to.include('111');
    expect((await take('urgent', { region: 'US' })).numbers).to.not.include('111');
  });

  it('after "not sure" shows the emergency signs that were left open, in the words of the question', async () => {
    const visitor = await mount({ region: 'US' });
    await visitor.answer('age-16-49');
    const signs = ['chest', 'breathless', 'sweat', 'tearing', 'effort-new', 'stroke', 'aorta'];
    const open = signs.filter((id) => visitor.offers(id)).map((id) => visitor.label(id));
    await visitor.follow(ways.unsure.answers);
    expect(visitor.level).to.equal('urgent');
    expect(open).to.have.length(6);
    for (const sign of open) expect(visitor.part('card').textContent).to.include(sign);
    expectNoRemedy(visitor);
  });

  it('with a sign told for certain shows none of the other signs', async () => {
    const visitor = await mount({ region: 'US' });
    await visitor.answer('age-16-49');
    const sign = visitor.label('chest');
    await visitor.follow(ways.urgent.answers);
    expect(visitor.level).to.equal('urgent');
    expect(visitor.part('card').textContent).to.not.include(sign);
  });
});

describe('new pain in the UK', () => {
  it('is urgent, with 111, and with comfort until then', async () => {
    const visitor = await take('britain');
    expect(visitor.level).to.equal('urgent');
    expect(visitor.numbers).to.include('111');
    await visitor.press('next');
    await visitor.reaches('planning');
    expect(visitor.level, 'what is still to be done').to.equal('urgent');
    expect(visitor.has('remedy')).to.be.true;
  });

  it('that was looked at already leads to a plan', async () => {
    const visitor = await resume({ ...ways.britain.answers, now: ['checked-already'] }, { region: 'GB' });
    expect(visitor.screen).to.equal('planning');
    expect(visitor.level).to.be.undefined;
  });

  it('never eases an emergency', async () => {
    expectNoRemedy(await take('emergency', { region: 'GB' }));
  });
});

describe('a doctor or a physio', () => {
  for (const name of ['doctor', 'physio', 'pregnancy'] as const)
    it(`${name} · comes before what can ease it until then`, async () => {
      const visitor = await takeToPlan(name);
      expect(visitor.parts('remedy')).to.not.be.empty;
      expect(visitor.level, 'what is still to be done').to.equal(ways[name].level);
    });

  it('tells a child’s parents, without a plan', async () => {
    expectNoRemedy(await take('child'));
  });

  it('is told what to say, in the visitor’s own words', async () => {
    const visitor = await take('doctor');
    const told = visitor.part('tell-them');
    expect(told.querySelectorAll('dt')).to.have.length(Object.keys(ways.doctor.answers).length);
  });
});

describe('the country', () => {
  const pick = async (visitor: Visitor, code: string): Promise<void> => {
    const [picker] = visitor.all('select');
    picker!.value = code;
    picker!.dispatchEvent(new Event('change', { bubbles: true }));
    await visitor.settle();
  };

  it('that is picked changes the numbers, there and on every screen after it', async () => {
    const visitor = await mount();
    await pick(visitor, 'AU');
    expect(visitor.numbers).to.deep.equal(['000']);
    await visitor.follow(ways.emergency.answers);
    expect(visitor.numbers).to.deep.equal(['000']);
  });

  it('of the visitor goes before the page’s, and can be taken back', async () => {
    const visitor = await mount({ region: 'US' });
    await pick(visitor, 'GB');
    expect(visitor.numbers).to.deep.equal(['999']);
    visitor.element.region = 'AU';
    await visitor.settle();
    expect(visitor.numbers).to.deep.equal(['999']);
    await pick(visitor, '');
    expect(visitor.numbers).to.deep.equal(['112', '911', '999']);
  });

  it('that is picked is the one that is shown as picked, after starting again too', async () => {
    const visitor = await mount({ region: 'US' });
    await pick(visitor, 'GB');
    await visitor.follow(ways.emergency.answers);
    await visitor.press('restart');
    expect(visitor.all('select')[0]!.value).to.equal('GB');
  });
});
