import { expect } from '@open-wc/testing';
import type { GuideDocument } from '../../src/guide/guide.js';
import { parseGuide } from '../../src/guide/parse-guide.js';
import { changed, problemsIn, refusalsOf } from './broken-guide.js';
import { smallDocument } from './small-guide.js';

const handed: GuideDocument = {
  ...smallDocument,
  handover: [
    { id: 'told-what', questions: ['cause', 'now'] },
    { id: 'told-rest', questions: ['age', 'since', 'signs'] },
  ],
  takingTexts: { en: { handover: { 'told-what': 'What set it off', 'told-rest': 'The rest' } } },
};

const refuses = refusalsOf(handed);

describe('the order of a handover', () => {
  it('is taken, and comes out as it went in', () => {
    const parsed = parseGuide(handed);
    expect(parsed.ok && [parsed.document.handover, parsed.document.takingTexts]).to.deep.equal([
      handed.handover,
      handed.takingTexts,
    ]);
  });

  it('need not be there', () => {
    expect(problemsIn(smallDocument)).to.deep.equal([]);
  });

  it('refuses a question that the guide does not ask, and misses the one that was meant', () => {
    const problems = problemsIn(changed({ 'handover[0].questions[0]': 'cuase' }, handed));
    expect(problems.map(({ path }) => path)).to.deep.equal(['handover[0].questions[0]', 'handover']);
    expect(problems[0]!.message).to.contain('"cuase" is not a question of this guide.');
    expect(problems[1]!.message).to.contain('"cause" is told in no part.');
  });
  refuses(
    'a question that is told in no part',
    { 'handover[1].questions': ['age', 'signs'] },
    'The question "since" is told in no part. Add it to one.',
    'handover',
  );
  refuses(
    'a question that is told twice',
    { 'handover[1].questions': ['age', 'since', 'signs', 'now'] },
    '"now" is told in an earlier place already.',
    'handover[1].questions[3]',
  );
  refuses(
    'a part of the same name as another',
    { 'handover[1].id': 'told-what', 'takingTexts.en.handover': { 'told-what': 'What set it off' } },
    'There is a part "told-what" already.',
  );
  refuses('a part without questions', { 'handover[1].questions': [] }, 'Add at least one');
  refuses(
    'a part without a title',
    { 'takingTexts.en.handover.told-rest': undefined },
    'The title of the part "told-rest" is missing. Write it.',
  );
  refuses(
    'a title of a part that is not there',
    { 'takingTexts.en.handover.told-more': 'More' },
    'Nothing in the guide is called "told-more" here.',
  );
  refuses(
    'titles in no language at all',
    { takingTexts: undefined },
    '"en" is missing here',
    'takingTexts.en',
  );
  refuses(
    'titles in a language that the guide does not speak',
    { 'takingTexts.de': handed.takingTexts!['en'] },
    'There are no other words in "de".',
  );
});
