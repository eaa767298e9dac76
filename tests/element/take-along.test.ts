import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import type { Exercise } from '../../src/guide/guide.js';
import { builtInGuides, type GuideWords } from '../../src/guides/index.js';
import { expectFocus, plans, replace, resumePlan, written, type Visitor } from './harness.js';

const tellsPlan = async (visitor: Visitor): Promise<Visitor> => {
  await visitor.unfold('take-along-how', 'calendar-file');
  return visitor;
};

const desk = async (attributes: Record<string, string> = {}): Promise<Visitor> =>
  tellsPlan(await resumePlan(plans.desk, attributes));

const statuses = (visitor: Visitor): readonly string[] =>
  [...visitor.part('take-along').querySelectorAll('[role="status"]')]
    .map(({ textContent }) => textContent.trim())
    .filter((text) => text !== '');

const untilTold = (visitor: Visitor): Promise<void> =>
  visitor.until(() => statuses(visitor).length > 0, 'word of what came of it');

/** A clipboard that takes what it is given, or refuses it. */
function clipboard(refuses = false): string[] {
  const taken: string[] = [];
  const writeText = (text: string): Promise<void> => {
    if (refuses) return Promise.reject(new DOMException('No.', 'NotAllowedError'));
    taken.push(text);
    return Promise.resolve();
  };
  replace(navigator, 'clipboard', { writeText } as Clipboard);
  return taken;
}

/** Files that are saved, in the place of a download. */
function files(): { readonly name: string; readonly type: string; readonly text: () => Promise<string> }[] {
  const saved: ReturnType<typeof files> = [];
  let last: Blob | undefined;
  replace(URL, 'createObjectURL', (blob) => {
    last = blob as Blob;
    return 'blob:here';
  });
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    expect(this.href).to.equal('blob:here');
    const blob = last!;
    saved.push({ name: this.download, type: blob.type, text: () => blob.text() });
  });
  return saved;
}

const events = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));

/** Words that come when they are asked for, and how often they were. */
function askedFor(bring: GuideWords['takingTexts'] = () => Promise.reject(new Error('Gone.'))): {
  times: number;
} {
  const asked = { times: 0 };
  const { words } = builtInGuides['upper-back'];
  const { takingTexts, ...rest } = words['en']!;
  replace(words, 'en', {
    ...rest,
    takingTexts: () => {
      asked.times += 1;
      return asked.times === 1 ? bring() : takingTexts();
    },
  });
  return asked;
}

describe('taking a plan along', () => {
  it('loads nothing before it is first opened', async () => {
    let comes = (): void => {};
    const asking = new Promise<void>((resolve) => (comes = resolve));
    const asked = askedFor(() => {
      comes();
      return new Promise(() => {});
    });
    const visitor = await resumePlan(plans.desk);
    expect(asked.times).to.equal(0);
    await visitor.press(visitor.part('take-along-how').querySelector('summary')!);
    await asking;
    expect(asked.times).to.equal(1);
    expect(statuses(visitor)).to.have.length(1);
  });

  it('says when it does not come, offers it again, and keeps the focus and the plan', async () => {
    written('warn');
    askedFor();
    const visitor = await resumePlan(plans.desk);
    const remedies = visitor.parts('remedy').length;
    await visitor.unfold('take-along-how', 'retry-part');
    const again = visitor.part('retry-part');
    again.focus();
    await visitor.press(again);
    await visitor.until(() => visitor.has('print'), 'the part after all');
    expect(visitor.focused?.localName).to.equal('summary');
    expect(visitor.parts('remedy')).to.have.length(remedies);
  });

  it('copies the plan with all its warnings, its numbers and who checked it', async () => {
    const taken = clipboard();
    const visitor = await desk({ 'provider-name': 'Elm Street', 'provider-phone': '+44 20 7946 0000' });
    await visitor.press('copy');
    await untilTold(visitor);
    const [text] = taken;
    for (const part of ['stop-rule', 'safety-net'])
      for (const line of visitor.part(part).querySelectorAll('li')) expect(text).to.include(line.textContent);
    for (const name of visitor.parts('side').filter((side) => side.querySelector(':checked')))
      expect(text).to.include(name.textContent.trim());
    expect(text).to.include('Elm Street').and.to.include('+44 20 7946 0000').and.to.include('911');
    expect(text).to.not.match(/undefined|\[object|act-|x-|<|\n\n\n/);
  });

  it('shows the text, selected, where the browser would not copy it', async () => {
    for (const way of ['refused', 'missing']) {
      if (way === 'refused') clipboard(true);
      else replace(navigator, 'clipboard', undefined as unknown as Clipboard);
      const visitor = await desk();
      await visitor.press('copy');
      await visitor.until(() => visitor.all('textarea').length > 0, 'the text');
      const [area] = visitor.all('textarea');
      expectFocus(visitor, area);
      expect(area!.readOnly).to.be.true;
      expect(area!.selectionEnd - area!.selectionStart).to.equal(area!.value.length);
      expect(area!.value).to.not.be.empty;
      expect(statuses(visitor)).to.have.length(1);
    }
  });

  it('shares where the browser can, and takes no offence when the visitor does not', async () => {
    const shared: ShareData[] = [];
    let answer: () => Promise<void> = () => Promise.resolve();
    replace(navigator, 'share', (data) => {
      shared.push(data!);
      return answer();
    });
    const visitor = await desk();
    answer = () => Promise.reject(new DOMException('Changed my mind.', 'AbortError'));
    await visitor.press('share');
    await Promise.resolve();
    await visitor.settle();
    expect(statuses(visitor)).to.be.empty;
    answer = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    await visitor.press('share');
    await untilTold(visitor);
    const [refused] = statuses(visitor);
    answer = () => Promise.resolve();
    await visitor.press('share');
    await visitor.until(() => statuses(visitor)[0] !== refused, 'word that it is shared');
    expect(shared[0]!.text).to.not.be.empty;
    expect(Object.keys(shared[0]!)).to.have.members(['title', 'text']);
  });

  it('offers no sharing where the browser has none', async () => {
    replace(navigator, 'share', undefined as unknown as Navigator['share']);
    Reflect.deleteProperty(navigator, 'share');
    const visitor = await desk();
    expect('share' in navigator).to.equal(visitor.has('share'));
  });

  it('forgets what it said as soon as something else is done', async () => {
    clipboard();
    const visitor = await tellsPlan(await resumePlan(plans.open));
    await visitor.press('copy');
    await untilTold(visitor);
    await visitor.press(visitor.parts('side')[0]!);
    expect(statuses(visitor)).to.be.empty;
  });
});

describe('the calendar of a plan', () => {
  it('is a file that says as little as it can, with the check-ins of the plan', async () => {
    const saved = files();
    const visitor = await desk();
    await visitor.press('calendar-file');
    await untilTold(visitor);
    const [file] = saved;
    expect(file!.type).to.match(/^text\/calendar/);
    expect(file!.name).to.match(/^\w+\.ics$/);
    const text = await file!.text();
    expect(`${file!.name} ${text}`).to.not.match(/upper|pain|relief/i);
    const days = [...visitor.part('check-ins').querySelectorAll('time')].map(({ dateTime }) => dateTime);
    const checkIns = events(text).filter((event) => !event.isRecurring());
    expect(checkIns.map(({ startDate }) => startDate.toString().slice(0, 10))).to.deep.equal(days);
  });

  it('has a set for each time of day of what is ticked, until the check-in that is picked', async () => {
    const { load } = builtInGuides['upper-back'];
    replace(builtInGuides['upper-back'], 'load', async () => {
      const content = await load();
      const daily = (times: number): Exercise => ({ pictures: [], daily: times });
      const exercises = { 'stretch-scapular-squeeze': daily(2), heat: daily(3) };
      return { ...content, doing: async () => ({ ...(await content.doing()), exercises }) };
    });
    const saved = files();
    const visitor = await desk();
    const boxes = [...visitor.part('calendar').querySelectorAll('input')];
    // The check-ins, and what is first on the sides in use.
    expect(boxes.length).to.be.above(1);
    expect(boxes[0]!.checked).to.be.true;
    await visitor.press(boxes[0]!);
    const select = visitor.part('calendar').querySelector('select')!;
    expect(select.selectedIndex).to.equal(0);
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    await visitor.settle();
    await visitor.press('calendar-file');
    await untilTold(visitor);
    const found = events(await saved[0]!.text());
    const ticked = boxes
      .slice(1)
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
    expect(ticked).to.not.be.empty;
    expect(found).to.have.length(ticked.reduce((sum, id) => sum + (id === 'heat' ? 3 : 2), 0));
    const [, end] = [...visitor.part('check-ins').querySelectorAll('time')].map(({ dateTime }) => dateTime);
    for (const event of found) {
      expect(event.isRecurring()).to.be.true;
      const rule = event.component.getFirstPropertyValue('rrule') as unknown as {
        until: { toString(): string };
      };
      expect(rule.until.toString().slice(0, 10)).to.equal(end);
    }
  });

  it('makes no file of nothing, and says so', async () => {
    const saved = files();
    const visitor = await desk();
    for (const box of visitor.part('calendar').querySelectorAll('input'))
      if (box.checked) await visitor.press(box);
    await visitor.press('calendar-file');
    await untilTold(visitor);
    expect(saved).to.be.empty;
  });
});
