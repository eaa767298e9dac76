import { expect } from '@open-wc/testing';
import type { GuideDocument } from '../../../src/guide/guide.js';
import { mermaid } from '../../../src/tools/diagram/diagram.js';
import { smallDocument } from '../../guide/small-guide.js';
import { largeDocument, NASTY, upperBackDocument, withWords } from '../documents.js';

const NAME = '[a-z]\\w*';
/** What a label may hold: letters, digits, a few marks, entity codes and line breaks. Nothing that Mermaid reads. */
const LABEL = '"(?:[\\p{L}\\p{M}\\p{N} ,.?’‘“”–°•]|#\\d+;|<br/>)+"';
const SHAPES = [
  `\\[${LABEL}\\]`,
  `\\[\\[${LABEL}\\]\\]`,
  `\\{\\{${LABEL}\\}\\}`,
  `\\[/${LABEL}/\\]`,
  `\\(${LABEL}\\)`,
  `\\(\\[${LABEL}\\]\\)`,
];
const NODE = new RegExp(`^(${NAME})(?:${SHAPES.join('|')}):::(${NAME})$`, 'u');
const EDGE = new RegExp(`^(${NAME}) (?:-->|==>) (${NAME})$`);
const SUBGRAPH = new RegExp(`^subgraph (${NAME}) \\[${LABEL}\\]$`, 'u');
const CLASS = new RegExp(`^classDef (${NAME}) [a-z0-9:#, -]+$`);

/** Reads a flowchart by the narrow grammar above, and fails at the first line that is not of it. */
function read(text: string) {
  const [first, ...lines] = text.trimEnd().split('\n');
  expect(first).to.equal('flowchart TB');
  const found = { nodes: new Map<string, string>(), edges: [] as string[][], classes: new Set<string>() };
  let depth = 0;
  for (const line of lines) {
    if (line.startsWith('%% ')) continue;
    if (line === 'end') {
      depth -= 1;
      expect(depth, 'an end too many').to.be.at.least(0);
      continue;
    }
    const [, subgraph] = SUBGRAPH.exec(line) ?? [];
    const [, node, look] = NODE.exec(line) ?? [];
    const [, from, to] = EDGE.exec(line) ?? [];
    const [, name] = CLASS.exec(line) ?? [];
    if (subgraph) depth += 1;
    const id = subgraph ?? node;
    if (id) {
      expect(found.nodes.has(id), `${id} stands twice`).to.be.false;
      found.nodes.set(id, line);
      if (look) expect(found.classes.has(look), look).to.be.true;
    } else if (from && to) found.edges.push([from, to]);
    else if (name) found.classes.add(name);
    else expect.fail(`not of the grammar: ${line}`);
  }
  expect(depth, 'an end too few').to.equal(0);
  for (const id of found.edges.flat()) expect(found.nodes.has(id), `${id} is drawn`).to.be.true;
  return found;
}

/** A label as Mermaid shows it. */
const shown = (text: string): string =>
  text.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

describe('The diagram as Mermaid', () => {
  for (const [name, each] of [
    ['the built-in guide', upperBackDocument],
    ['the small guide', smallDocument],
    ['hostile words', withWords(() => NASTY)],
    ['words that Mermaid reserves', withWords((text) => `end style: #a; 1. subgraph click ${text}`)],
    ['words that begin a list', withWords((text) => `1. ${text}`)],
    ['a guide of 200 questions', largeDocument(200)],
  ] as const)
    it(`keeps to the grammar with ${name}`, () => {
      read(mermaid(each, 'en'));
    });

  it('shows every flag, row, cause and remedy of the built-in guide', () => {
    const { guide } = upperBackDocument;
    const text = shown(mermaid(upperBackDocument, 'en'));
    const ids = [
      ...guide.flags,
      ...guide.causes,
      ...guide.remedies,
      ...guide.choices.flatMap(({ rows }) => rows),
    ];
    for (const { id } of ids) expect(text, id).to.match(new RegExp(` – ${id}["<]`));
  });

  it('gives each level a shape and a word of its own', () => {
    const { nodes } = read(mermaid(upperBackDocument, 'en'));
    const shapeOf = (level: string): string => {
      const [, line] = [...nodes].find(([id]) => id.endsWith(`_${level}`))!;
      expect(line.toLowerCase()).to.match(level === 'selfcare' ? /home care/ : new RegExp(`"${level}`));
      return line.replace(/^\w+/, '').replace(/".*"/, '').replace(/:::.*/, '');
    };
    const shapes = ['emergency', 'urgent', 'doctor', 'physio', 'selfcare'].map(shapeOf);
    expect(new Set(shapes).size).to.equal(shapes.length);
  });

  it('leads from the start through every question to the plan, and round the check-in', () => {
    const { edges } = read(mermaid(smallDocument, 'en'));
    const follows = (from: string, to: string): boolean => edges.some(([a, b]) => a === from && b === to);
    expect(follows('start', 'q1')).to.be.true;
    expect(follows('choices', 'plan')).to.be.true;
    expect(follows('same', 'plan')).to.be.true;
    expect(follows('worse', 'q2')).to.be.true;
    expect(edges.some(([from]) => from === 'better')).to.be.false;
  });

  it('stays within what Mermaid draws without being asked, or says that it does not', () => {
    expect(mermaid(upperBackDocument, 'en').length).to.be.below(50_000);
    expect(mermaid(upperBackDocument, 'en')).not.to.contain('%%');
    expect(mermaid(largeDocument(1000), 'en')).to.contain('%% Too long');
  });

  it('is drawn for a guide without choices and check-in questions', () => {
    const { guide } = smallDocument;
    const bare: GuideDocument = {
      ...smallDocument,
      guide: {
        ...guide,
        choices: [],
        questions: guide.questions.filter(({ phase }) => phase !== 'checking-in'),
      },
    };
    read(mermaid(bare, 'en'));
  });
});
