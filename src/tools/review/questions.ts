import { emergencyWithin, emergencySigns } from '../../guide/flags.js';
import { factsOf, settableFacts } from '../../guide/answer.js';
import { PHASES, type Id, type Option, type Phase, type Question } from '../../guide/guide.js';
import { own } from '../../guide/region.js';
import { levelNames } from '../level-names.js';
import { towards, usesOf, type Uses } from './towards.js';
import {
  conditionBlocks,
  line,
  list,
  type Block,
  type Card,
  type Line,
  type Pack,
  type Section,
  type Table,
} from './pack.js';

const PARTS: Readonly<Record<Phase, string>> = {
  welcome: 'On the first screen',
  'checking-in': 'In a check-in, before anything else',
  screening: 'Screening: warning signs and health',
  identifying: 'What may have set it off',
  choosing: 'Since when, and how it is now',
};

/** Every question with its words, its answers, and what each answer counts as. */
export function questions(pack: Pack): Section {
  const uses = usesOf(pack);
  return {
    anchor: 'questions',
    title: 'How the questions are asked',
    blocks: [
      line(
        'One question on a screen, in this order. “I’m not sure” is always offered, and “none of these” under every list. Beside each answer stands what asks for it: red flags by their level, cautions, causes, rows of choices and remedies.',
      ),
      ...PHASES.flatMap((phase): readonly Block[] => {
        const list = pack.guide.questions.filter((question) => question.phase === phase);
        if (list.length === 0) return [];
        return [
          { kind: 'heading', text: PARTS[phase] },
          ...list.map((question) => card(question, uses, pack)),
        ];
      }),
    ],
  };
}

function card(question: Question, uses: Uses, pack: Pack): Card {
  const { words, say } = pack;
  const text = own(words.texts.questions, question.id);
  const conditional = Boolean(question.when ?? question.whenAny ?? question.unless);
  return {
    kind: 'card',
    anchor: `question-${question.id}`,
    title: [{ words: words.question(question.id) }, ' ', { id: question.id }],
    parts: [
      ...(text?.hint ? [{ name: 'Under it', blocks: [line({ words: text.hint })] }] : []),
      ...(text?.why ? [{ name: 'Why we ask', blocks: [line({ words: text.why })] }] : []),
      ...(conditional
        ? [{ name: 'Asked when the visitor', blocks: conditionBlocks(say.phrase(question)) }]
        : []),
      {
        name: question.kind === 'one' ? 'Answers, one of' : 'Answers, any of',
        blocks: [
          {
            kind: 'table',
            caption: `Answers to “${words.question(question.id)}”`,
            head: ['Answer', 'Counts towards'],
            rows: rowsOf(question, uses, pack),
          },
        ],
      },
      ...lacking(question, uses, pack),
    ],
  };
}

function rowsOf(question: Question, uses: Uses, pack: Pack): Table['rows'] {
  const { options, also = [], none, unsure } = question;
  return [
    ...options.flatMap((option) => [
      row(option, uses, pack, ''),
      ...(option.options ?? []).map((under) => row(under, uses, pack, '– ')),
      ...(option.options ? [unsureRow('– not sure which', option.unsure, [option], uses, pack)] : []),
    ]),
    ...(none ? [{ cells: [[line('None of these')], towards(none, uses)] }] : []),
    unsureRow('Not sure', unsure, options, uses, pack),
    ...also.map((box) => row(box, uses, pack, 'A box beside any of them: ')),
  ];
}

function row(option: Option, uses: Uses, { words, say }: Pack, dash: string) {
  const hint = words.hint(option.id);
  const only = say.short(option);
  return {
    cells: [
      [
        line(dash, { words: words.option(option.id) }, ' ', { id: option.id }),
        ...(hint ? [line({ words: hint })] : []),
        ...(only ? [line(`Offered only: ${only}`)] : []),
      ],
      [
        ...towards(factsOf(option), uses, option.id),
        ...(option.trend ? [line(`the way it goes: ${option.trend}`)] : []),
      ],
    ],
  };
}

function unsureRow(
  name: string,
  facts: readonly Id[] | undefined,
  options: readonly Option[],
  uses: Uses,
  pack: Pack,
) {
  const urgent = emergencyWithin(pack.guide, settableFacts(options));
  const signs = emergencySigns(pack.guide, options).map((id): Line => [{ words: pack.words.option(id) }]);
  return {
    cells: [
      [line(name)],
      [
        ...(urgent
          ? [
              line({ strong: levelNames.urgent }, ', since these signs of an emergency are not ruled out:'),
              list(signs),
            ]
          : []),
        ...(facts?.length ? towards(facts, uses) : urgent ? [] : [line('nothing')]),
      ],
    ],
  };
}

function lacking({ lacking }: Question, uses: Uses, { words }: Pack): Card['parts'] {
  if (!lacking) return [];
  return [
    {
      name: 'When none of these is ticked',
      blocks: [
        list(lacking.options.map((id) => [{ words: words.option(id) }])),
        ...towards(lacking.sets, uses),
      ],
    },
  ];
}
