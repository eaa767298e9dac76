import { finds } from '../specimen.js';

describe('lint · unconditional', () => {
  finds(
    'unconditional',
    'a flag that asks for nothing',
    { 'guide.flags[3].when': undefined },
    { path: 'guide.flags[3]', says: '"rf-again" asks for nothing', severity: 'error', also: ['unread-fact'] },
  );
  finds(
    'unconditional',
    'a caution that asks only for what must not be',
    { 'guide.cautions[0]': { id: 'x-numb', unless: ['swollen'] } },
    {
      path: 'guide.cautions[0]',
      says: '"x-numb" asks for nothing',
      also: ['unreached-side', 'unreached-remedy'],
    },
  );
  finds(
    'unconditional',
    'a raise that asks for nothing',
    { 'guide.flags[1].raised[0].when': [] },
    { path: 'guide.flags[1].raised[0]', says: 'The raise of "rf-streak"', also: ['unreached-action'] },
  );
});
