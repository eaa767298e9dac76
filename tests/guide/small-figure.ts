import type { Figure, GuideDocument } from '../../src/guide/guide.js';
import { smallDocument } from './small-guide.js';

/** A thumb from the front, for the causes of the small guide: the bump is on it, typing is not. */
export const smallFigure: Figure = {
  width: 100,
  height: 60,
  shapes: ['M5 5H95V55H5Z'],
  lines: ['M10 30L90 30'],
  areas: [
    { option: 'bump', path: 'M10 10H45V50H10Z', x: 27, y: 30 },
    { option: 'bump', path: 'M55 10H90V50H55Z', x: 72, y: 30 },
  ],
  seen: [{ from: 'front', x: 50, y: 8 }],
  notDrawn: ['typing'],
};

/** The small guide with a drawing beside the question for causes. */
export const drawnDocument: GuideDocument = {
  ...smallDocument,
  guide: {
    ...smallDocument.guide,
    questions: smallDocument.guide.questions.map((question) =>
      question.id === 'cause' ? { ...question, figure: 'thumb' } : question,
    ),
  },
  figures: { thumb: smallFigure },
};
