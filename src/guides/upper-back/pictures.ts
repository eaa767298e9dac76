import type { Id } from '../../guide/guide.js';
import type { Picture } from '../../guide/picture.js';
import { massages } from '../pictures/massages.js';
import { moving } from '../pictures/moving.js';
import { sittings } from '../pictures/sitting.js';
import { sleeping } from '../pictures/sleeping.js';
import { stretches } from '../pictures/stretches.js';
import { warmth } from '../pictures/warmth.js';

/** What is done with the body, by the name that an exercise gives. Drawn for this guide. */
export const pictures: Readonly<Record<Id, Picture>> = {
  ...warmth,
  ...stretches,
  ...moving,
  ...sittings,
  ...sleeping,
  ...massages,
};
