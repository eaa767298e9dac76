import { smallDocument } from '../../../guide/small-guide.js';
import { finds } from '../specimen.js';

describe('lint · shape', () => {
  finds(
    'shape',
    'a date in another form',
    { 'guide.nextCheck': '20.11.2027' },
    { path: 'guide.nextCheck', says: '"20.11.2027" is not a date', mended: {} },
  );
  finds(
    'shape',
    'a date that could be two days, and leaves it alone',
    { 'guide.nextCheck': '5.6.2027' },
    { path: 'guide.nextCheck', says: '"5.6.2027" is not a date' },
  );
  finds(
    'shape',
    'a misspelt key',
    { 'guide.flags[0].wehn': ['white'], 'guide.flags[0].when': undefined },
    { path: 'guide.flags[0].wehn', says: '"wehn" does not belong here', mended: {} },
  );
  finds(
    'shape',
    'a key that could be any',
    { 'guide.flags[0].colour': 'red' },
    { path: 'guide.flags[0].colour', says: '"colour" does not belong here' },
  );
  finds(
    'shape',
    'an id with spaces round it',
    { 'guide.flags[0].id': ' rf-white ' },
    { path: 'guide.flags[0].id', says: 'is not an id', mended: {} },
  );
  finds(
    'shape',
    'an id in capital letters',
    { 'guide.flags[0].id': 'RF-WHITE' },
    { path: 'guide.flags[0].id', says: 'is not an id', mended: {} },
  );
  finds(
    'shape',
    'an id in capital letters, of which the small letters are taken',
    { 'guide.flags[0].id': 'RF-STREAK' },
    { path: 'guide.flags[0].id', says: 'is not an id' },
  );
  finds(
    'shape',
    'a number in quotation marks',
    { 'guide.checkIns[0].hours': '72' },
    { path: 'guide.checkIns[0].hours', says: '"72" is not a number', mended: {} },
  );
  finds(
    'shape',
    'a telephone number without them',
    { 'guide.regions.GB.advice.dial': 111 },
    { path: 'guide.regions.GB.advice.dial', says: '111 is not text', mended: {} },
  );
  finds(
    'shape',
    'a level with a capital letter',
    { 'guide.flags[1].level': 'Urgent' },
    { path: 'guide.flags[1].level', says: '"Urgent" is not possible here', mended: {} },
  );
  finds(
    'shape',
    'a level that does not exist, and invents none',
    { 'guide.flags[1].level': 'urgently' },
    { path: 'guide.flags[1].level', says: '"urgently" is not possible here' },
  );
  finds(
    'shape',
    'a mark that is false',
    { 'guide.flags[0].noPlan': false },
    { path: 'guide.flags[0].noPlan', says: 'is not possible here', mended: {} },
  );
  finds(
    'shape',
    'one fact where a list belongs',
    { 'guide.flags[0].when': 'white' },
    { path: 'guide.flags[0].when', says: 'is not a list', mended: {} },
  );
  finds(
    'shape',
    'a fact that is named twice',
    { 'guide.flags[0].when': ['white', 'white'] },
    { path: 'guide.flags[0].when', says: 'names "white" twice', mended: {} },
  );
  finds(
    'shape',
    'a fact that counts twice, and leaves it alone',
    { 'guide.flags[2].whenAny': ['bent', 'bent', 'thumb-worse'], 'guide.flags[2].atLeast': 2 },
    { path: 'guide.flags[2].whenAny', says: 'names "bent" twice' },
  );
  finds(
    'shape',
    'a language tag in another form',
    { 'texts.EN': smallDocument.texts.en, 'texts.en': undefined },
    { path: 'texts.EN', says: 'is not a language tag', mended: {} },
  );
  finds(
    'shape',
    'a part that is missing',
    { 'guide.version': undefined },
    { path: 'guide.version', says: '"version" is missing' },
  );
});
