import { numbersOf } from '../../../src/guide/region.js';
import { expect } from '@open-wc/testing';
import type { GuideDocument } from '../../../src/guide/guide.js';
import { reviewPage } from '../../../src/tools/review/review.js';
import { smallDocument } from '../../guide/small-guide.js';
import { NASTY, upperBackDocument, withWords } from '../documents.js';

const TODAY = '2026-11-21';

const pageOf = (document: GuideDocument, language = 'en', today = TODAY): Document =>
  new DOMParser().parseFromString(reviewPage(document, language, today), 'text/html');

const textOf = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ') ?? '';
const section = (page: Document, id: string): Element => page.querySelector(`section#${id}`)!;

/** The ids of a kind of anchor, in the order of the page. */
const anchored = (page: Document, start: string): readonly string[] =>
  [...page.querySelectorAll(`[id^="${start}-"]`)].map(({ id }) => id.slice(start.length + 1));

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('The sign-off pack', () => {
  const { guide, texts, planTexts, provenance } = upperBackDocument;
  const words = texts.en!;
  const plan = planTexts.en!;
  const page = pageOf(upperBackDocument);
  const part = (id: string): Element => page.getElementById(id)!;
  /** What stands beside a name in a card. */
  const beside = (id: string, name: string): string =>
    textOf([...part(id).querySelectorAll('dt')].find((each) => textOf(each) === name)!.nextElementSibling);

  it('has the words for some visitors only, and when they are read', () => {
    expect(anchored(page, 'variant')).to.have.lengthOf(
      (words.variants ?? []).length + (plan.variants ?? []).length,
    );
    const told = textOf(section(page, 'variants'));
    for (const { actions = {}, watchFor = [], notes = [] } of words.variants ?? [])
      for (const each of [...Object.values(actions), ...watchFor, ...notes]) expect(told).to.include(each);
    expect(beside('variant-1', 'When the visitor')).to.include('I am answering for someone else');
    expect(textOf(section(pageOf(smallDocument), 'variants'))).to.include('everyone reads the same');
  });

  it('has every flag, caution, cause, remedy, question and check-in once', () => {
    expect(anchored(section(page, 'flags').ownerDocument, 'flag')).to.have.members(ids(guide.flags));
    expect(anchored(page, 'caution')).to.deep.equal(ids(guide.cautions));
    expect(anchored(page, 'cause')).to.deep.equal(ids(guide.causes));
    expect(anchored(page, 'remedy')).to.deep.equal(ids(guide.remedies));
    expect(anchored(page, 'question')).to.have.members(ids(guide.questions));
    expect(anchored(page, 'check-in')).to.deep.equal(ids(guide.checkIns));
  });

  it('has every row once, also those shared or told when no row decides', () => {
    expect(anchored(page, 'row')).to.have.members(Object.keys(plan.rows));
  });

  it('has every country once, with its numbers', () => {
    expect(anchored(page, 'country')).to.have.members(
      Object.keys(guide.regions).map((code) => `region-${code}`),
    );
    const britain = page.getElementById('country-region-GB')!.closest('tr');
    for (const { say } of [...guide.regions.GB!.emergency, guide.regions.GB!.advice!])
      expect(textOf(britain)).to.contain(say);
  });

  it('has every source once, with how far it was read', () => {
    expect(anchored(page, 'source')).to.have.members(Object.keys(provenance!.sources));
    for (const [code, { publisher, title, state }] of Object.entries(provenance!.sources)) {
      const row = textOf(part(`source-${code}`));
      for (const said of [publisher, title, state]) expect(row).to.contain(said);
    }
  });

  it('uses no id twice, and leads nowhere that is not there', () => {
    const all = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(all).to.deep.equal([...new Set(all)]);
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
    const lost = [...new Set(links)].filter((link) => !page.getElementById(link.slice(1)));
    expect(lost).to.deep.equal([]);
    expect(links.every((link) => link.startsWith('#'))).to.be.true;
  });

  it('says of a flag who raises it, what they are told, what rests behind it, and has room for a verdict', () => {
    for (const { id } of guide.flags) {
      expect(beside(`flag-${id}`, 'Raised by someone who')).not.to.equal('');
      expect(beside(`flag-${id}`, 'The visitor is told')).to.equal(words.flags[id]);
      expect(beside(`flag-${id}`, 'Sources')).to.match(/ – (read|copy|abstract|unopened) |^No source\.$/);
      expect(part(`flag-${id}`).querySelectorAll('.box')).to.have.lengthOf(3);
      expect(part(`flag-${id}`).querySelectorAll('.note')).to.have.lengthOf(1);
    }
  });

  it('spells out what raises a flag to a higher level', () => {
    expect(beside('flag-rf-cough-strain', 'Rises to Urgent, today for someone who also')).to.contain(
      'United Kingdom',
    );
  });

  it('says of a caution in whom it stands, what it takes away, and what it changes and how', () => {
    for (const { id } of guide.cautions) {
      expect(beside(`caution-${id}`, 'In someone who')).not.to.equal('');
      const takes = beside(`caution-${id}`, 'Takes away');
      for (const remedy of guide.remedies) {
        if (remedy.withheldBy?.includes(id)) expect(takes).to.contain(plan.remedies[remedy.id]!.name);
        if (remedy.adjustedBy?.includes(id))
          expect(beside(`caution-${id}`, 'Changes')).to.contain(plan.remedies[remedy.id]!.adjust![id]);
      }
    }
  });

  it('tells the figures of every guided session, and for whom they are others', () => {
    for (const [id, { moves = [] }] of Object.entries(upperBackDocument.exercises ?? {})) {
      const told = moves.length > 0 ? beside(`remedy-${id}`, 'In a guided session') : '';
      for (const move of moves) {
        const figures = Object.values(move).filter((value) => typeof value === 'number');
        for (const figure of figures) expect(told, id).to.contain(String(figure));
        for (const caution of move.leftOutBy ?? []) expect(told, id).to.contain(caution);
        if (move.kind === 'pack')
          for (const [caution, { minutes }] of Object.entries(move.shorter ?? {}))
            expect(told, id).to.contain(`${caution} ${minutes} minutes`);
      }
    }
  });

  it('has all the words of a remedy, by country too, and every caution that withholds it', () => {
    for (const { id, withheldBy = [], evidence } of guide.remedies) {
      const text = plan.remedies[id]!;
      const told = textOf(part(`remedy-${id}`));
      const lines = [
        text.name,
        text.why,
        text.dose,
        text.strength,
        plan.evidence[evidence],
        ...text.steps,
        ...text.notFor,
        ...(text.careful ?? []),
        ...(text.stop ? [text.stop] : []),
        ...Object.values(text.doseIn ?? {}),
        ...Object.values(text.adjust ?? {}),
      ];
      for (const line of lines) expect(told, id).to.contain(line.replace(/\s+/g, ' '));
      for (const caution of withheldBy) expect(beside(`remedy-${id}`, 'Left out for')).to.contain(caution);
    }
  });

  it('has the words of every level, and those that stand on many screens', () => {
    const told = textOf(page.body);
    const { levels, actions, safetyNet, intro } = words;
    const lines = [intro, plan.expect, ...safetyNet, ...plan.stopRule, ...Object.values(actions)];
    for (const line of [
      ...lines,
      ...Object.values(levels).flatMap(({ title, lead, who, when, worse }) => [
        title,
        lead,
        who,
        when,
        worse,
      ]),
    ])
      expect(told).to.contain(line);
  });

  it('has every question and every answer in words, with its id', () => {
    for (const question of guide.questions) {
      const told = textOf(part(`question-${question.id}`));
      for (const option of question.options.flatMap((each) => [each, ...(each.options ?? [])])) {
        const text = words.options[option.id]!;
        expect(told).to.contain(typeof text === 'string' ? text : text.label);
        expect(told).to.contain(option.id);
      }
    }
  });

  it('lists what nothing stands behind, and what only copies do, each once and at the front', () => {
    const front = section(page, 'decide-first');
    const [none, partly, ...more] = [...front.querySelectorAll('table')];
    const listed = (table: Element | undefined): readonly string[] =>
      [...table!.querySelectorAll('tr[id]')].map(({ id }) => id.slice('decide-'.length));
    const { cites, sources } = provenance!;
    const unsourced = Object.keys(cites).filter((id) => cites[id]!.length === 0);
    const unread = Object.keys(cites).filter(
      (id) => cites[id]!.length > 0 && cites[id]!.every((code) => sources[code]!.state !== 'read'),
    );
    expect(listed(none)).to.have.members(unsourced);
    expect(listed(partly)).to.have.members(unread);
    expect(front.querySelectorAll('table .box')).to.have.lengthOf(front.querySelectorAll('tr[id]').length);
    const unconfirmed = Object.keys(guide.regions).filter((code) =>
      numbersOf(guide.regions[code]!).some(({ confirmed }) => !confirmed),
    );
    for (const code of unconfirmed)
      expect([none, partly, ...more].flatMap(listed), code).to.include(`region-${code}`);
  });

  it('has tables that say what they are and what their columns and rows are', () => {
    for (const table of page.querySelectorAll('table')) {
      expect(textOf(table.caption)).not.to.equal('');
      for (const cell of table.querySelectorAll('th'))
        expect(cell.getAttribute('scope')).to.match(/^(col|row)$/);
    }
  });

  it('has room to sign at its end', () => {
    const end = textOf([...page.querySelectorAll('section')].at(-1)!);
    for (const field of ['Name', 'Registration', 'Date', 'Signature', 'signed off', 'not signed off'])
      expect(end).to.contain(field);
  });

  it('is one file: no script, nothing to fetch, one style sheet', () => {
    expect(page.querySelectorAll('script, link, img, iframe, [style], [src]')).to.have.lengthOf(0);
    expect(page.querySelectorAll('style')).to.have.lengthOf(1);
    expect(page.querySelector('style')!.textContent).not.to.match(/@import|url\(/);
    expect(page.documentElement.lang).to.equal('en');
  });
});

describe('The state of a guide in its sign-off pack', () => {
  const warnings = (document: GuideDocument, today: string): string =>
    [...pageOf(document, 'en', today).querySelectorAll('.warning')].map(textOf).join(' ');

  it('is told when no clinician has signed, and not when one has', () => {
    const signed = {
      ...smallDocument,
      guide: { ...smallDocument.guide, signedOff: { by: 'Dr A. Thumb, GP', on: '2026-11-20' } },
    };
    expect(warnings(smallDocument, TODAY)).to.contain('No clinician has signed');
    expect(warnings(signed, TODAY)).to.equal('');
    expect(textOf(pageOf(signed).body)).to.contain('Signed off by Dr A. Thumb, GP');
  });

  it('is told once the next check is past, and not on its day', () => {
    const { nextCheck } = smallDocument.guide;
    expect(warnings(smallDocument, nextCheck)).not.to.contain(nextCheck);
    expect(warnings(smallDocument, '2027-11-21')).to.contain(`due by ${nextCheck}`);
  });

  it('is that everything is unsourced where no sources are named', () => {
    const { provenance: _, ...bare } = smallDocument;
    const front = section(pageOf(bare), 'decide-first');
    expect(textOf(front)).to.contain('names no sources at all');
    for (const { id } of smallDocument.guide.flags) expect(front.querySelector(`#decide-${id}`)).to.exist;
  });

  it('is told when something cites a source that is not there', () => {
    const provenance = { sources: {}, cites: { 'rf-white': ['GONE'] } };
    const page = pageOf({ ...smallDocument, provenance });
    expect(textOf(page.getElementById('flag-rf-white'))).to.contain('Not in the list of sources: GONE');
    expect(page.getElementById('decide-rf-white')).to.exist;
  });
});

describe('The words of a guide in its sign-off pack', () => {
  it('stay words, however hostile they are', () => {
    const page = pageOf(withWords(() => NASTY));
    expect(page.querySelectorAll('script, [onload]')).to.have.lengthOf(0);
    expect(textOf(page.getElementById('flag-rf-white'))).to.contain('<script>alert("1")</script>');
    for (const forbidden of ['\u0000', '\u0007']) expect(textOf(page.body)).not.to.contain(forbidden);
    expect(textOf(page.body)).not.to.match(/\p{Cs}/u);
    expect([...page.querySelectorAll('section')].map(({ id }) => id)).to.deep.equal(
      [...pageOf(smallDocument).querySelectorAll('section')].map(({ id }) => id),
    );
  });

  it('stay in attributes where ids are hostile', () => {
    const flags = [{ id: '"><img src=x>', level: 'doctor' as const, when: ['white'] }];
    const page = pageOf({ ...smallDocument, guide: { ...smallDocument.guide, flags } });
    expect(page.querySelectorAll('img')).to.have.lengthOf(0);
    expect(page.getElementById('flag-"><img src=x>')).to.exist;
  });

  it('say their own language and find their own direction', () => {
    const page = pageOf(
      withWords(() => 'ألم في الظهر', 'ar'),
      'ar',
    );
    const told = [...page.querySelectorAll('#flag-rf-white [lang]')];
    expect(told).not.to.have.lengthOf(0);
    for (const each of told) {
      expect(each.getAttribute('lang')).to.equal('ar');
      expect(each.localName === 'bdi' || each.getAttribute('dir') === 'auto').to.be.true;
    }
  });
});

describe('The sign-off pack on a narrow screen', () => {
  for (const width of [320, 390])
    it(`needs no sideways scrolling at ${width} px`, async () => {
      const frame = document.createElement('iframe');
      frame.width = `${width}`;
      frame.height = '600';
      frame.srcdoc = reviewPage(upperBackDocument, 'en', TODAY);
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      document.body.append(frame);
      await loaded;
      expect(frame.contentDocument!.documentElement.scrollWidth).to.be.at.most(width);
      frame.remove();
    });
});
