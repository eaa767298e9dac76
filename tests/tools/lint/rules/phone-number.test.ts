import { finds, passes } from '../specimen.js';

describe('lint · phone-number', () => {
  finds(
    'phone-number',
    'a number that dials another',
    { 'guide.regions.GB.emergency[0].dial': '911' },
    { path: 'guide.regions.GB.emergency[0]', says: '"999" would dial "911"', severity: 'error' },
  );
  finds(
    'phone-number',
    'a number for advice that dials another',
    { 'guide.regions.GB.advice.say': '112' },
    { path: 'guide.regions.GB.advice', says: '"112" would dial "111"' },
  );
  passes('phone-number', 'spaces and hyphens', {
    'guide.regions.GB.advice': { say: '1-800 222 1222', dial: '18002221222' },
  });
  passes('phone-number', 'a zero that is only dialled within the country', {
    'guide.regions.GB.advice': { say: '+44 (0)20 7946 0000', dial: '+442079460000' },
  });
});
