import type { Id } from '../../../guide/guide.js';
import type { Picture } from '../../../guide/picture.js';

export const positions: Readonly<Record<Id, Picture>> = {
  'sleep-on-side': {
    view: { turn: 0, above: 14, x: 0, y: 40, width: 190, height: 84 },
    solids: [
      { look: 'furniture', size: [180, 20, 84], round: 3, places: [{ at: [0, 20, 8] }] },
      { look: 'cloth', size: [34, 14, 54], round: 5, places: [{ at: [-62, 37, 6] }] },
      { look: 'cloth', size: [46, 15, 24], round: 7, places: [{ at: [-22, 42, 36], tilt: 0 }] },
      { look: 'cloth', size: [36, 11, 24], round: 5, places: [{ at: [36, 43, 22], turn: 20 }] },
    ],
    poses: [
      {
        pelvis: { at: [4, 45, -2], yaw: 90, roll: -84, pitch: -90 },
        trunk: { lowBack: 8, upperBack: 6, tilt: 5 },
        shoulders: { both: { back: -14 } },
        head: { nod: 6 },
        hands: {
          right: { at: [-30, 35, 46], elbow: [0.2, 0.5, 1], fingers: [0.5, 0.1, 1] },
          left: { at: [-36, 49, 50], elbow: [0.8, 0.8, 0.3], fingers: [-0.4, -0.7, 0.5] },
        },
        feet: {
          right: { at: [46, 35, 6], knee: [0.2, 0, 1], toes: [0.5, -0.1, 0.85] },
          left: { at: [48, 50, 8], knee: [0.2, 0.1, 1], toes: [0.5, -0.1, 0.85] },
        },
      },
    ],
  },
};
