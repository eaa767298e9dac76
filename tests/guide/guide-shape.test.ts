import { expect } from '@open-wc/testing';
import { changed, problemsIn, refuses } from './broken-guide.js';
import { smallTexts } from './small-guide.js';

describe('guide shape', () => {
  refuses('an unknown key', { 'guide.flags[0].colour': 'red' }, '"colour" does not belong here');
  refuses('a key that objects have anyway', { 'guide.flags[0].toString': 'red' }, '"toString"');
  refuses('a missing key', { 'guide.remedies[0].family': undefined }, '"family" is missing');
  refuses('text for a number', { 'guide.checkIns[0].hours': '72' }, '"72" is not a number');
  refuses('a number for text', { 'texts.en.title': 5 }, '5 is not text');
  refuses('a list for an object', { 'guide.actions': [] }, 'A list is not an object');
  refuses('a list for a table of texts', { 'planTexts.en.rows': [] }, 'A list is not an object');
  refuses('an object for a list', { 'guide.flags[0].when': { 0: 'white' } }, 'An object is not a list');
  refuses('text for an object', { 'texts.en': 'English' }, '"English" is not an object');
  refuses('a hole in a list', { 'guide.flags': new Array(1) }, 'Nothing stands here', 'guide.flags[0]');
  refuses(
    'an unknown level',
    { 'guide.flags[0].level': 'fatal' },
    '"fatal" is not possible here. Use "selfcare" or',
  );
  refuses('an unknown phase', { 'guide.questions[2].phase': 'middle' }, '"middle"');
  refuses(
    'neither true nor false',
    { 'guide.regions.GB.advice.confirmed': 'yes' },
    '"yes" is neither true nor false',
  );
  refuses(
    'a mark that is false',
    { 'guide.flags[1].comfort': false },
    'false is not possible here. Use true',
  );
  refuses('part of an hour', { 'guide.checkIns[0].hours': 1.5 }, '1.5 is not a whole number');
  refuses('an endless time', { 'guide.checkIns[0].hours': Infinity }, 'Infinity is not a whole number');

  refuses('an id in capitals', { 'guide.id': 'SORE-thumb' }, '"SORE-thumb" is not an id');
  refuses('an id with a space', { 'guide.flags[0].when[0]': 'white thumb' }, '"white thumb" is not an id');
  refuses('an id that begins with a hyphen', { 'guide.id': '-thumb' }, '"-thumb" is not an id');
  refuses('an id of 61 characters', { 'guide.id': 'a'.repeat(61) }, 'Use 60 characters at most');
  for (const word of ['none', 'unsure', 'unsure-thumb', 'constructor'])
    refuses(`the id "${word}"`, { 'guide.id': word }, `"${word}" is a word with a meaning of its own`);
  refuses(
    'an id twice in a list',
    { 'guide.flags[2].whenAny': ['bent', 'bent'] },
    'A list names "bent" twice',
  );

  refuses('a version of two numbers', { 'guide.version': '1.0' }, '"1.0" is not a version');
  refuses('a day that is in no calendar', { 'guide.nextCheck': '2027-02-30' }, '"2027-02-30" is not a date');
  refuses(
    'hours before the beginning',
    { 'guide.questions[1].options[0].hours': -1 },
    '-1 is not a whole number from 0',
  );
  refuses(
    'a sign-off without its day',
    { 'guide.signedOff': { by: 'Dr A. Name' } },
    '"on" is missing',
    'guide.signedOff.on',
  );
  refuses('a sign-off by a bare name', { 'guide.signedOff': 'Dr A. Name' }, 'is not an object');
  refuses('a date in words', { 'guide.checked': '20 November 2026' }, 'is not a date');
  for (const day of [
    '2026-02-30',
    '2026-13-01',
    '2026-11-20T10:00',
    'on 2026-11-20',
    '+002026-11-20',
    '2026-11',
  ])
    refuses(`${day} for a day`, { 'guide.checked': day }, 'is not a date');
  refuses('a long telephone number', { 'guide.regions.GB.advice.say': '1'.repeat(31) }, '30 characters');
  refuses(
    'a number that no phone can dial',
    { 'guide.regions.GB.advice.dial': '01 1' },
    '"01 1" cannot be dialled',
  );
  refuses('a region without an emergency number', { 'guide.regions.GB.emergency': [] }, 'too few');
  refuses('a guide without a default region', { 'guide.regions.default': undefined }, '"default" is missing');
  refuses(
    'another name that is no country code',
    { 'guide.regionNames.uk': 'GB' },
    '"uk" is not a country code',
  );

  refuses('an empty text', { 'texts.en.flags.rf-white': ' ' }, '" " is empty');
  refuses('a text of 601 characters', { 'texts.en.intro': 'a'.repeat(601) }, 'Use 600 characters at most');
  refuses('markup', { 'texts.en.options.white.label': 'It is <b>white' }, 'holds markup');
  refuses('the end of markup', { 'planTexts.en.expect': 'Soon</b>' }, 'holds markup');
  refuses(
    'a name that is no language',
    { 'texts.English': smallTexts },
    '"English" is not a language tag',
    'texts.English',
  );
  refuses('no safety net', { 'texts.en.safetyNet': [] }, 'too few');

  refuses('a level without an action', { 'guide.actions.physio': [] }, 'too few');
  refuses('a question without options', { 'guide.questions[3].options': [] }, 'too few');
  refuses('an option that opens none', { 'guide.questions[3].options[0].options': [] }, 'too few');
  refuses(
    '51 options',
    { 'guide.questions[3].options': Array.from({ length: 51 }, (_, index) => ({ id: `o${index}` })) },
    'Leave it at 50 or fewer',
  );
  refuses(
    'a third level of options',
    { 'guide.questions[2].options[3].options[0].options': [{ id: 'deep' }] },
    '"options" opens a third level',
  );
  refuses('a guide without causes', { 'guide.causes': [] }, 'too few');
  refuses('a guide without remedies', { 'guide.remedies': [] }, 'too few');

  it('takes the largest number of hours, and no more', () => {
    expect(problemsIn(changed({ 'guide.checkIns[0].hours': 87_600 }))).to.deep.equal([]);
  });
  for (const hours of [87_601, 0, -1, 1.5])
    refuses(
      `a check-in after ${hours} hours`,
      { 'guide.checkIns[0].hours': hours },
      'is not a whole number from 1 to 87600.',
    );
  refuses(
    'a name that stands twice',
    { 'guide.flags[0].when': ['numb', 'white', 'streak', 'white'] },
    'names "white" twice. Remove one.',
  );
  refuses('null for a text', { 'texts.en.options.adult': null }, 'null is not an object.');

  it('takes < where it is no markup', () => {
    expect(problemsIn(changed({ 'texts.en.intro': 'Pain < 3 and <3 are fine.' }))).to.deep.equal([]);
  });

  it('names every unknown key and every missing one', () => {
    const document = changed({
      'guide.flags[0]': { level: 'doctor', color: 1, size: 2 },
      'texts.en.title': 1,
    });
    expect(problemsIn(document).map(({ path }) => path)).to.deep.equal([
      'guide.flags[0].id',
      'guide.flags[0].color',
      'guide.flags[0].size',
      'texts.en.title',
    ]);
  });

  it('does not look for sense in what has no shape', () => {
    const document = changed({ 'guide.flags[0].when': ['nowhere'], 'texts.en.title': 1 });
    expect(problemsIn(document).map(({ path }) => path)).to.deep.equal(['texts.en.title']);
  });
});
