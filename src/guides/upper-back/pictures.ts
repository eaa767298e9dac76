import type { Id } from '../../guide/guide.js';
import type { Picture } from '../../guide/picture.js';
import { massages } from './pictures/massages.js';
import { positions } from './pictures/positions.js';
import { stretches } from './pictures/stretches.js';

/** What is done with the body, by the name that an exercise gives. Drawn for this guide. */
export const pictures: Readonly<Record<Id, Picture>> = { ...stretches, ...positions, ...massages };
