import type { Level } from '../../guide/guide.js';
import { choiceGraph, planGraph } from './mermaid-plan.js';
import { label } from './mermaid-text.js';
import { levelNames } from '../level-names.js';
import { PART_NAMES } from './part-names.js';
import type { Asked, Picture } from './picture.js';

/** Each level in a shape of its own: a hexagon, a double frame, a slanted box, a round one, a pill. */
const SHAPES: Readonly<Record<Level, readonly [open: string, close: string]>> = {
  emergency: ['{{', '}}'],
  urgent: ['[[', ']]'],
  doctor: ['[/', '/]'],
  physio: ['(', ')'],
  selfcare: ['([', '])'],
};

const STYLES = [
  'classDef emergency fill:#fdecec,stroke:#a31515,stroke-width:3px,color:#1b1b1b',
  'classDef urgent fill:#fff5df,stroke:#8f5600,stroke-width:2px,color:#1b1b1b',
  'classDef doctor fill:#e9f1fb,stroke:#1d4f91,color:#1b1b1b',
  'classDef physio fill:#e8f5ee,stroke:#1c6b43,color:#1b1b1b',
  'classDef selfcare fill:#f6f6f6,stroke:#555555,stroke-dasharray:6 4,color:#1b1b1b',
  'classDef step fill:#ffffff,stroke:#333333,color:#1b1b1b',
];

/** What Mermaid draws before its settings are changed. */
const MOST = 50_000;
const LONG = 'Too long for the default settings of Mermaid. Raise maxTextSize and maxEdges, or use the SVG.';

/** A picture as a Mermaid flowchart: one subgraph for each part of the conversation. */
export function flowchart(picture: Picture): string {
  const { phases, words, document } = picture;
  const { guide } = document;
  const visit = (['welcome', 'screening', 'identifying', 'choosing'] as const).filter(
    (phase) => phases[phase].length > 0,
  );
  const spine = ['start', ...visit.flatMap((phase) => phases[phase].map(nameOf))];
  const choices = guide.choices.map((choice, index) => choiceGraph(choice, index, picture));
  const ways = [...spine, ...(choices.length > 0 ? ['choices'] : []), 'plan'];
  const first = phases.screening[0] ?? visit.flatMap((phase) => phases[phase])[0];
  const lines = [
    'flowchart TB',
    ...STYLES,
    `start(${label([words.texts.title, `${guide.id} ${guide.version}, checked ${guide.checked}`])}):::step`,
    ...visit.flatMap((phase) => part(phase, PART_NAMES[phase], phases[phase])),
    ...(choices.length > 0 ? ['subgraph choices ["The choices"]', ...choices.flat(), 'end'] : []),
    ...planGraph(picture),
    ...part('again', PART_NAMES['checking-in'], phases['checking-in']),
    ...joined(phases['checking-in'].map(nameOf)),
    ...joined(ways),
    ...(phases['checking-in'].length > 0
      ? ['trying --> again', 'again --> better', 'again --> same', 'again --> worse']
      : ['trying --> better', 'trying --> same', 'trying --> worse']),
    'same --> plan',
    ...(first ? [`worse --> ${nameOf(first)}`] : []),
  ];
  const text = `${lines.join('\n')}\n`;
  return text.length > MOST ? text.replace('\n', `\n%% ${LONG}\n`) : text;
}

const nameOf = ({ number }: Asked): string => `q${number}`;

const joined = (names: readonly string[]): readonly string[] =>
  names.slice(1).map((name, index) => `${names[index] ?? ''} ==> ${name}`);

function part(id: string, name: string, list: readonly Asked[]): readonly string[] {
  if (list.length === 0) return [];
  return [`subgraph ${id} [${label([name])}]`, ...list.flatMap(question), 'end'];
}

function question(asked: Asked): readonly string[] {
  const name = nameOf(asked);
  const words = [`${asked.number} ${asked.title}`, asked.asked, asked.id];
  return [
    `${name}[${label(words)}]:::step`,
    ...asked.cells.flatMap(({ level, lines }) => {
      const [open, close] = SHAPES[level];
      const told = lines.map(({ text, flag }) => `• ${text}${flag ? ` – ${flag}` : ''}`);
      return [
        `${name}_${level}${open}${label([levelNames[level].toUpperCase(), ...told])}${close}:::${level}`,
        `${name} --> ${name}_${level}`,
      ];
    }),
  ];
}
