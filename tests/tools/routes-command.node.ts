import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Guide, GuideDocument } from '../../src/guide/guide.js';
import { smallDocument } from '../guide/small-guide.js';
import { called, file, smallJson } from './node/command.js';

interface Report {
  readonly visits: readonly {
    readonly routes: string;
    readonly complete: boolean;
    readonly longest: number;
    readonly answersByLevel: Readonly<Record<string, number>>;
    readonly questions: readonly {
      readonly id: string;
      readonly answers: readonly {
        readonly answer: string | readonly string[];
        readonly level: string;
        readonly flags: readonly string[];
        readonly toldAfter?: string;
      }[];
    }[];
    readonly listed: readonly { readonly questions: readonly string[] }[];
    readonly flagsOnlyTogether: readonly string[];
    readonly singleChoicePaths: readonly {
      readonly choices: object;
      readonly ending: { level: string; plan: boolean };
    }[];
  }[];
}

const reportOf = async (path: string, ...options: readonly string[]): Promise<Report> => {
  const { code, out, errors } = await called(['routes', path, '--json', ...options]);
  assert.equal(code, 0, errors);
  return JSON.parse(out) as Report;
};

/** The small guide with other questions, and words for them. */
function guideOf(questions: Guide['questions']): string {
  const old = smallDocument.texts['en'];
  assert.ok(old);
  const names = (ids: readonly string[]): object =>
    Object.fromEntries(ids.map((id) => [id, { title: `Question ${id}?` }]));
  const added = questions.flatMap(({ options }) => options.map(({ id }) => id));
  const all = [...smallDocument.guide.questions, ...questions];
  const document: GuideDocument = {
    ...smallDocument,
    guide: { ...smallDocument.guide, questions: all },
    texts: {
      en: {
        ...old,
        questions: { ...old.questions, ...names(questions.map(({ id }) => id)) },
        options: { ...old.options, ...Object.fromEntries(added.map((id) => [id, `Option ${id}`])) },
      },
    },
  };
  return JSON.stringify(document);
}

describe('routes · the figures', () => {
  it('count the routes, the longest, and what each answer leads to by itself', async () => {
    const { visits } = await reportOf(file('small.json', smallJson));
    const [first, later] = visits;
    assert.deepEqual([first?.routes, first?.longest, first?.complete], ['2', 4, true]);
    assert.deepEqual([later?.routes, later?.longest], ['2', 5]);
    // white · streak and "not sure" · bent and "not sure which" · coming back · all the others
    assert.deepEqual(first?.answersByLevel, { selfcare: 13, physio: 1, doctor: 2, urgent: 2, emergency: 1 });
  });

  it('say which flag an answer raises, and when the visitor is told', async () => {
    const { visits } = await reportOf(file('small.json', smallJson));
    const signs = visits[0]?.questions.find(({ id }) => id === 'signs');
    const byAnswer = new Map(signs?.answers.map((tick) => [[tick.answer].flat().join(), tick]));
    assert.deepEqual(byAnswer.get('white'), {
      answer: ['white'],
      level: 'emergency',
      flags: ['rf-white'],
      toldAfter: 'signs',
      skips: [],
      brings: [],
    });
    assert.equal(byAnswer.get('fall,bent')?.level, 'doctor');
    assert.equal(byAnswer.get('fall,bent')?.toldAfter, undefined);
  });

  it('leave out boxes that only words depend on: they lead nowhere else', async () => {
    const { out } = await called(['routes', 'upper-back', '--json']);
    const { visits } = JSON.parse(out) as Report;
    const age = visits[0]?.questions.find(({ id }) => id === 'age');
    assert.ok((age?.answers.length ?? 0) > 0);
    for (const { answer } of age?.answers ?? []) assert.equal(typeof answer, 'string');
  });

  it('follow single choices to their end', async () => {
    const { visits } = await reportOf(file('small.json', smallJson), '--all');
    assert.deepEqual(
      visits[0]?.singleChoicePaths.map(({ choices, ending }) => [choices, ending.level, ending.plan]),
      [
        [{ age: 'child' }, 'selfcare', true],
        [{ age: 'adult' }, 'selfcare', true],
        [{ age: 'unsure' }, 'selfcare', true],
      ],
    );
  });

  it('know flags that take several answers', async () => {
    const flags = [
      ...smallDocument.guide.flags,
      { id: 'rf-both', level: 'doctor', when: ['streak', 'swollen'] },
    ];
    const document = structuredClone(smallDocument) as unknown as {
      guide: { flags: unknown };
      texts: { en: { flags: Record<string, string> } };
    };
    document.guide.flags = flags;
    document.texts.en.flags['rf-both'] = 'Both together need checking.';
    const path = file('both.json', JSON.stringify(document));
    assert.deepEqual((await reportOf(path)).visits[0]?.flagsOnlyTogether, ['rf-both']);
    const { out } = await called(['routes', path]);
    assert.match(
      out,
      /Both together need checking\. \[rf-both\]\n +- if “A red line runs up from it”; and “It is swollen”/,
    );
  });
});

describe('routes · the words', () => {
  it('are those of the guide, and stay within a line that can be read', async () => {
    const { code, out } = await called(['routes', file('small.json', smallJson)]);
    assert.equal(code, 0);
    for (const part of [
      'A sore thumb',
      'How old are you?',
      'Blood may not reach it.',
      '2 routes.',
      'Call now',
    ])
      assert.ok(out.includes(part), part);
    assert.ok(out.split('\n').every((line) => line.length <= 100));
  });

  it('say because of which answers a route is taken, and what is not asked', async () => {
    const { out } = await called(['routes', file('small.json', smallJson)]);
    assert.match(
      out,
      /How old are you\? – because you said “Under 16” or “Not sure”\n +- Not asked: What did your thumb do\?/,
    );
  });

  it('list every route in full with --all, as many as --most says', async () => {
    const path = file('small.json', smallJson);
    const { out } = await called(['routes', path, '--all']);
    assert.equal(out.match(/^ +1\. How old are you\?/gm)?.length, 4);
    const { out: fewer } = await called(['routes', path, '--all', '--most', '1']);
    assert.match(fewer, /1 more route is not listed/);
  });

  it('may be Markdown, in which they stay words', async () => {
    const path = file('stars.json', smallJson.replace('"How old are you?"', '"How *old* are you [now]?"'));
    const { out } = await called(['routes', path, '--format', 'md']);
    assert.match(out, /^# A sore thumb$/m);
    assert.match(out, /How \\\*old\\\* are you \\\[now\\\]\?/);
  });

  it('depend on the region, which is named', async () => {
    const path = file('small.json', smallJson);
    const gb = await called(['routes', path, '--region', 'uk']);
    assert.match(gb.out, /region GB/);
    assert.match(gb.out, /I am waiting to see a doctor/);
    const none = await called(['routes', path]);
    assert.match(none.out, /in other regions: I am waiting to see a doctor/);
  });
});

describe('routes · a guide with more routes than anyone could list', () => {
  const deciding: Guide['questions'] = Array.from({ length: 30 }, (_, index) => [
    {
      id: `q${index}`,
      phase: 'identifying' as const,
      kind: 'one' as const,
      options: [{ id: `y${index}` }, { id: `n${index}` }],
    },
    {
      id: `d${index}`,
      phase: 'identifying' as const,
      kind: 'list' as const,
      when: [`y${index}`],
      options: [{ id: `x${index}` }],
    },
  ]).flat();

  it('is counted to the last one', async () => {
    const path = file('many.json', guideOf(deciding));
    const { visits } = await reportOf(path);
    // Each of 30 answers decides by itself, and age decides once more.
    assert.equal(visits[0]?.routes, String(2 ** 31));
    assert.equal(visits[0].longest, 64);
    assert.equal(visits[0].listed.length, 6);
    const { out } = await called(['routes', path]);
    assert.match(out, /2,147,483,648 routes/);
    assert.match(out, /2,147,483,642 more routes are not listed/);
  });
});
