import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import {
  afterwards,
  before,
  container,
  mount,
  plans,
  resume,
  resumePlan,
  take,
  takeToPlan,
  ways,
  type Visitor,
} from './harness.js';

interface Told {
  readonly depth: number;
  readonly role: string;
  readonly name: string;
  readonly level: number | undefined;
  readonly invalid: boolean;
}

/** What assistive technology is told, line by line. */
async function told(): Promise<readonly Told[]> {
  const snapshot = await executeServerCommand<string, { selector: string }>('aria-snapshot', {
    selector: 'relief-guide',
  });
  return snapshot.split('\n').flatMap((line) => {
    const found = /^( *)- '?([a-z]+)(?: "(.*?)")?((?: \[[^\]]*\])*)/.exec(line);
    if (!found) return [];
    const [, indent = '', role = '', name = '', marks = ''] = found;
    const level = /\[level=(\d)\]/.exec(marks)?.[1];
    return [
      {
        depth: indent.length,
        role,
        name,
        level: level ? Number(level) : undefined,
        invalid: marks.includes('[invalid]'),
      },
    ];
  });
}

/** What is told between a line and the next that is no deeper. */
function inside(lines: readonly Told[], at: Told): readonly Told[] {
  const rest = lines.slice(lines.indexOf(at) + 1);
  const end = rest.findIndex(({ depth }) => depth <= at.depth);
  return end < 0 ? rest : rest.slice(0, end);
}

const byRole = (lines: readonly Told[], role: string): readonly Told[] =>
  lines.filter((line) => line.role === role);

const headingOf = (visitor: Visitor): string => visitor.heading.textContent.trim();

describe('assistive technology is told', () => {
  it('of the first screen: its heading, the numbers before the question, and one group of radios with a box', async () => {
    const visitor = await mount();
    const lines = await told();
    expect(byRole(lines, 'heading').map(({ level }) => level)).to.deep.equal([2, 3]);
    const [group] = byRole(lines, 'group').filter((line) => byRole(inside(lines, line), 'radio').length > 0);
    expect(group!.name).to.equal(visitor.part('question').querySelector('legend')!.textContent.trim());
    const controls = inside(lines, group!).filter(({ role }) => ['radio', 'checkbox'].includes(role));
    expect(controls).to.have.length(visitor.inputs.length);
    expect(byRole(lines, 'radio')).to.have.length(visitor.inputs.length - 1);
    expect(byRole(lines, 'checkbox').every(({ invalid, name }) => !invalid && name !== '')).to.be.true;
    expect(
      byRole(lines, 'link')
        .map((link) => lines.indexOf(link))
        .every((at) => at < lines.indexOf(group!)),
    ).to.be.true;
    expect(byRole(lines, 'combobox')[0]!.name).to.not.equal('');
  });

  it('of a list with an error: the alert in the group, and every box invalid', async () => {
    const visitor = await resume(before('danger'));
    await visitor.press('next');
    const lines = await told();
    const [group] = byRole(lines, 'group');
    expect(group!.name).to.equal(headingOf(visitor));
    const [alert] = byRole(inside(lines, group!), 'alert');
    expect(inside(lines, alert!)).to.not.be.empty;
    const boxes = byRole(inside(lines, group!), 'checkbox');
    expect(boxes).to.have.length(visitor.inputs.length);
    expect(boxes.every(({ invalid, name }) => invalid && name !== '')).to.be.true;
  });

  it('of details: a group of their own, named by the option that they belong to', async () => {
    const visitor = await resume(before('happened'));
    await visitor.tick('fever');
    const lines = await told();
    const [, details] = byRole(lines, 'group');
    expect(byRole(inside(lines, details!), 'checkbox')).to.have.length(5);
    const parent = byRole(lines, 'checkbox').find(({ name }) => name.startsWith(details!.name));
    expect(parent).to.not.equal(undefined);
  });

  it('of an emergency: one heading at the top, then the number, then what to do', async () => {
    const visitor = await take('emergency');
    const lines = await told();
    const [heading] = byRole(lines, 'heading');
    expect(heading).to.deep.include({ level: 2, name: headingOf(visitor) });
    const [link] = byRole(lines, 'link');
    expect(link!.name).to.include('911');
    expect(byRole(lines, 'list')).to.not.be.empty;
    expect(lines.indexOf(heading!)).to.be.below(lines.indexOf(link!));
    expect(lines.indexOf(link!)).to.be.below(lines.indexOf(byRole(lines, 'list')[0]!));
  });

  it('of a plan: its parts as headings, its remedies as a list, each way into one by its name', async () => {
    const visitor = await resumePlan(plans.desk);
    const lines = await told();
    const headings = byRole(lines, 'heading');
    expect(headings[0]).to.deep.include({ level: 2, name: headingOf(visitor) });
    expect(new Set(headings.slice(1).map(({ level }) => level))).to.deep.equal(new Set([3, 4]));
    const shown = visitor.parts('remedy').filter((card) => card.checkVisibility());
    for (const card of shown) {
      const name = card.querySelector('[part~="subheading"]')!.textContent.trim();
      const item = byRole(lines, 'listitem').find((line) =>
        inside(lines, line).some((each) => each.role === 'heading' && each.name === name),
      );
      const ways = [...card.querySelectorAll('summary, button')].filter((way) => way.checkVisibility());
      expect(item, name).to.not.equal(undefined);
      for (const way of ways) expect(way.getAttribute('aria-label')).to.include(name);
    }
  });

  it('of every button by its words, without the signs that only decorate it', async () => {
    const screens = [() => resume(before('nerves')), () => take('emergency'), () => takeToPlan('doctor')];
    for (const screen of screens) {
      const visitor = await screen();
      const names = byRole(await told(), 'button').map(({ name }) => name);
      expect(names).to.not.be.empty;
      for (const name of names) expect(name).to.match(/^\p{L}/u);
      visitor.element.remove();
    }
  });
});

describe('in a page with landmarks of its own', () => {
  it('a guide adds none that is taken for the page’s', async () => {
    const visitor = await resume(ways.selfcare.answers);
    await visitor.press('restart');
    const roles = (await told()).map(({ role }) => role);
    expect(roles).to.include('heading');
    for (const landmark of ['banner', 'main', 'contentinfo', 'navigation'])
      expect(roles).to.not.include(landmark);
  });

  for (const name of ['selfcare', 'emergency', 'doctor'] as const)
    it(`the page as a whole can be used with assistive technology · ${name}`, async () => {
      const place = container();
      const [header, main, footer] = ['header', 'main', 'footer'].map((tag) => document.createElement(tag));
      const title = document.createElement('h1');
      title.textContent = 'Elm Street Physio';
      main!.append(title);
      place.append(header!, main!, footer!);
      const { documentElement: page } = document;
      const [lang, named] = [page.lang, document.title];
      afterwards(() => {
        page.lang = lang;
        document.title = named;
      });
      page.lang = 'en';
      document.title = 'Elm Street Physio';
      const visitor = await mount({ region: 'US' }, { into: main! });
      await expect(page).to.be.accessible();
      await visitor.follow(ways[name].answers);
      await visitor.reaches(ways[name].ends);
      await expect(page).to.be.accessible();
    });
});
