import type { Changes } from '../../../guide/broken-guide.js';

/** A question that takes one answer, in which a sign of the list before it can be pointed at. */
export const pointedAt: Changes = {
  'guide.questions[5]': {
    id: 'where',
    phase: 'identifying',
    kind: 'one',
    options: [{ id: 'tip', sets: ['white'] }, { id: 'joint' }],
  },
  'texts.en.questions.where': { title: 'Where does it hurt most?', why: 'It helps whoever looks at it.' },
  'texts.en.options.tip': 'The tip, and it is white',
  'texts.en.options.joint': 'The joint',
};
