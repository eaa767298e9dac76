import type { Id } from '../../../guide/guide.js';
import type { Picture } from '../../../guide/picture.js';

export const massages: Readonly<Record<Id, Picture>> = {
  'foam-roller': {
    view: { turn: 90, above: 9, x: 0, y: 30, width: 190, height: 90 },
    solids: [{ look: 'aid', size: [46, 15, 15], round: 7.4, places: [{ at: [0, 7.5, -22] }] }],
    poses: [
      {
        pelvis: { at: [0, 12, 22], pitch: -84 },
        trunk: { lowBack: 14 },
        head: { nod: 12 },
        hands: { both: { at: [7, 9, -9], on: 'head', elbow: [1, 0.3, 0.5], fingers: [-0.8, 0.6, 0] } },
        feet: { both: { at: [11, 8, 62], knee: [0, 1, 0], toes: [0.1, 0, 1] } },
      },
      {
        pelvis: { at: [0, 20, 16], pitch: -90 },
        trunk: { lowBack: 4 },
        head: { nod: 12 },
        hands: { both: { at: [7, 9, -9], on: 'head', elbow: [1, 0.3, 0.5], fingers: [-0.8, 0.6, 0] } },
        feet: { both: { at: [11, 8, 62], knee: [0, 1, 0], toes: [0.1, 0, 1] } },
      },
    ],
  },
};
