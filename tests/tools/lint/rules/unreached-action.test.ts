import { finds } from '../specimen.js';

describe('lint · unreached-action', () => {
  finds(
    'unreached-action',
    'an action of a level that nobody is sent to',
    { 'guide.flags[3].level': 'doctor' },
    { path: 'guide.actions.physio[0]', says: '"act-physio" is in no result', severity: 'warning' },
  );
});
