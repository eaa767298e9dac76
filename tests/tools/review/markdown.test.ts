import { expect } from '@open-wc/testing';
import { reviewMarkdown } from '../../../src/tools/review/review.js';
import { NASTY, upperBackDocument, withWords } from '../documents.js';

const TODAY = '2026-11-21';

describe('The sign-off pack as Markdown', () => {
  const text = reviewMarkdown(upperBackDocument, 'en', TODAY);
  const { guide, provenance } = upperBackDocument;

  it('has a heading for every flag, caution, cause, remedy and question, once', () => {
    const headings = text.split('\n').filter((line) => line.startsWith('#### '));
    for (const { id } of [
      ...guide.flags,
      ...guide.cautions,
      ...guide.causes,
      ...guide.remedies,
      ...guide.questions,
    ])
      expect(
        headings.filter((line) => line.endsWith(` (${id})`)),
        id,
      ).to.have.lengthOf(1);
  });

  it('has boxes to tick under each of them', () => {
    const verdicts = text.split('\n').filter((line) => line.startsWith('- [ ] agree'));
    const cards = text.split('\n').filter((line) => line.startsWith('#### '));
    expect(verdicts.length).to.be.at.least(cards.length);
  });

  it('has every source with its state', () => {
    for (const [code, { state }] of Object.entries(provenance!.sources)) {
      const row = text
        .split('\n')
        .find((line) => line.startsWith('| ') && line.split(' | ')[0]!.endsWith(`(${code})`));
      expect(row?.split(' | ')[1]?.replaceAll('*', ''), code).to.equal(state);
    }
  });

  it('gives every row of a table as many cells as its head, whatever the words hold', () => {
    for (const each of [
      text,
      reviewMarkdown(
        withWords(() => NASTY),
        'en',
        TODAY,
      ),
    ]) {
      const lines = each.split('\n').map((line) => line.trim());
      const cells = (line: string): number => line.replace(/\\\|/g, '').split('|').length;
      lines.forEach((line, index) => {
        if (!/^\|( --- \|)+$/.test(line)) return;
        expect(cells(lines[index - 1]!)).to.equal(cells(line));
        for (let next = index + 1; lines[next]?.startsWith('|'); next += 1)
          expect(cells(lines[next]!), lines[next]).to.equal(cells(line));
      });
    }
  });

  it('keeps hostile words words', () => {
    const hostile = reviewMarkdown(
      withWords(() => `# ${NASTY}\n\n- [x](javascript:1)`),
      'en',
      TODAY,
    );
    expect(hostile).not.to.match(/<(?!br>)/);
    expect(hostile).not.to.match(/(^|[^\\])\]\(javascript/m);
    expect(hostile.split('\n').filter((line) => /^# /.test(line))).to.have.lengthOf(1);
  });
});
