import { smallGuide } from '../../../guide/small-guide.js';
import { finds } from '../specimen.js';

describe('lint · repeated-id', () => {
  finds(
    'repeated-id',
    'a flag that stands there twice',
    { 'guide.flags': [...smallGuide.flags, smallGuide.flags[0]] },
    { path: 'guide.flags[4].id', says: '"rf-white" is already the id of guide.flags[0]', mended: {} },
  );
  finds(
    'repeated-id',
    'two flags of one id, and leaves both',
    { 'guide.flags[3].id': 'rf-white' },
    { path: 'guide.flags[3].id', says: '"rf-white" is already the id', also: ['unused-text'] },
  );
});
