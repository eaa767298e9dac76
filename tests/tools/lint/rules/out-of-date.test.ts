import { finds, TODAY } from '../specimen.js';

describe('lint · out-of-date', () => {
  finds(
    'out-of-date',
    'a check that is due today',
    { 'guide.nextCheck': TODAY },
    { path: 'guide.nextCheck', says: `due on ${TODAY}`, severity: 'warning' },
  );
  finds(
    'out-of-date',
    'a check that is still to come',
    { 'guide.checked': '2026-11-22' },
    { path: 'guide.checked', says: 'is still to come' },
  );
});
