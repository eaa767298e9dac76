import { finds, passes } from '../specimen.js';

describe('lint · self-care-no-plan', () => {
  finds(
    'self-care-no-plan',
    'self-care without a plan',
    { 'guide.flags[3].level': 'selfcare', 'guide.flags[3].noPlan': true },
    {
      path: 'guide.flags[3].noPlan',
      says: '"rf-again" has the level "selfcare"',
      severity: 'warning',
      also: ['unreached-action'],
    },
  );
  passes('self-care-no-plan', 'a doctor without a plan', {
    'guide.flags[3].level': 'doctor',
    'guide.flags[3].noPlan': true,
  });
});
