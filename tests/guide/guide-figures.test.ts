import { expect } from '@open-wc/testing';
import { parseGuide } from '../../src/guide/parse-guide.js';
import { changed, problemsIn, refusalsOf } from './broken-guide.js';
import { drawnDocument, smallFigure } from './small-figure.js';

const thumb = 'figures.thumb';
const [left, right] = smallFigure.areas as [object, object];

const refuses = refusalsOf(drawnDocument);

describe('a drawing beside a question', () => {
  it('is taken, and comes out as it went in', () => {
    const parsed = parseGuide(drawnDocument);
    expect(parsed.ok && parsed.document.figures).to.deep.equal({ thumb: smallFigure });
  });

  it('may stand beside a question that takes one answer as well', () => {
    const one = { 'guide.questions[3].kind': 'one', 'guide.questions[3].none': undefined };
    const causes = { 'guide.causes[1].whenAny': ['bump'], 'guide.questions[3].unsure': ['bump'] };
    expect(problemsIn(changed({ ...one, ...causes }, drawnDocument))).to.deep.equal([]);
  });

  refuses(
    'a question with a drawing that is not there',
    { 'guide.questions[2].figure': 'thum' },
    '"thum" is not a drawing of this document. Correct the spelling, or add it to figures.',
  );
  refuses(
    'a drawing that no question shows',
    { 'guide.questions[3].figure': undefined },
    'No question shows the drawing "thumb".',
    thumb,
  );
  refuses(
    'an area for something else than an option of its question',
    { [`${thumb}.areas`]: [left, right, { ...left, option: 'swollen' }] },
    '"swollen" is not an option of "cause". Correct the spelling or remove it.',
    `${thumb}.areas[2].option`,
  );
  refuses(
    'an option that is left out in silence',
    { [`${thumb}.notDrawn`]: undefined },
    '"typing" has no area. Draw one, or name it in notDrawn.',
    `${thumb}.areas`,
  );
  refuses(
    'an option that is said to be left out and is drawn',
    { [`${thumb}.notDrawn`]: ['typing', 'bump'] },
    '"bump" has an area. Remove it here.',
    `${thumb}.notDrawn[1]`,
  );
  refuses(
    'a name among those left out that is no option',
    { [`${thumb}.notDrawn`]: ['typing', 'writing'] },
    '"writing" is not an option of "cause".',
    `${thumb}.notDrawn[1]`,
  );
  refuses(
    'a mark outside of the drawing',
    { [`${thumb}.areas[1].x`]: 101 },
    'lies outside',
    `${thumb}.areas[1]`,
  );
  refuses(
    'a caption outside of the drawing',
    { [`${thumb}.seen[0].y`]: 61 },
    'lies outside',
    `${thumb}.seen[0]`,
  );
  refuses(
    'a path that stops half way',
    { [`${thumb}.areas[0].path`]: 'M10 10L45' },
    '"L45" has 1 numbers, and "L" takes 2. Correct the path.',
  );
  refuses('a view from nowhere', { [`${thumb}.seen[0].from`]: 'above' }, 'Use "back" or "front" or "side"');
  refuses('a drawing without areas', { [`${thumb}.areas`]: [] }, 'Add at least one');

  it('refuses one that stands beside two questions', () => {
    const problems = problemsIn(changed({ 'guide.questions[4].figure': 'thumb' }, drawnDocument));
    const [message] = problems.flatMap(({ path, message }) =>
      path === 'guide.questions[4].figure' ? message : [],
    );
    expect(message).to.contain('already stands beside "cause"');
  });
});

describe('a drawing from a stranger', () => {
  const HOSTILE = [
    'javascript:alert(1)',
    'M0 0 url(https://example.org/x.svg#a)',
    'M0 0"/><script>alert(1)</script>',
    'M0 0L1e9 1e9',
    'M0 0;fill:red',
    'M0 0 L 99999 1',
    'L0 0',
    '',
    'M0 0\n<image href="x"/>',
    'M0 0L٣ ٤',
  ];

  for (const path of HOSTILE)
    for (const at of ['shapes[0]', 'lines[0]', 'areas[0].path'])
      it(`may not hold ${JSON.stringify(path)} in ${at}`, () => {
        const problems = problemsIn(changed({ [`${thumb}.${at}`]: path }, drawnDocument));
        expect(problems.map((problem) => problem.path)).to.deep.equal([`${thumb}.${at}`]);
        expect(problems[0]!.message).to.match(/Use SVG path commands and numbers alone/);
      });

  for (const key of ['style', 'href', 'onclick', 'fill'])
    it(`may not bring ${key}`, () => {
      for (const at of [thumb, `${thumb}.areas[0]`]) {
        const problems = problemsIn(changed({ [`${at}.${key}`]: 'x' }, drawnDocument));
        expect(problems.map(({ path }) => path)).to.deep.equal([`${at}.${key}`]);
      }
    });

  it('is refused in no time, however long its path', () => {
    const long = `M0 0${'L1 1'.repeat(50_000)}!`;
    const [problem] = problemsIn(changed({ [`${thumb}.shapes[0]`]: long }, drawnDocument));
    expect(problem!.message).to.contain('is too long');
    const knotty = `M${'1'.repeat(3_990)}!`;
    expect(problemsIn(changed({ [`${thumb}.shapes[0]`]: knotty }, drawnDocument))).to.have.length(1);
  });
});
