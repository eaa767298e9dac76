import { expect } from '@open-wc/testing';
import type { GuideDocument } from '../../src/guide/guide.js';
import { parseGuide } from '../../src/guide/parse-guide.js';
import type { Picture } from '../../src/guide/picture.js';
import { refusalsOf } from './broken-guide.js';
import { smallDocument } from './small-guide.js';

const wave: Picture = {
  view: { turn: 10, above: 5, x: 0, y: 90, width: 120, height: 190 },
  solids: [{ look: 'aid', size: [10, 10, 10], round: 5, places: [{ at: [0, 0, 0], on: 'left-hand' }] }],
  poses: [
    {},
    {
      hands: { left: { at: [30, 150, 20], fingers: [0, 1, 0] } },
      marks: ['hands'],
      arrows: [
        {
          path: [
            [0, 0, 0],
            [0, 9, 0],
          ],
        },
      ],
    },
  ],
};
const pictured: GuideDocument = {
  ...smallDocument,
  pictures: { wave },
  doingTexts: { en: { pictures: { wave: ['Let your arm hang.', 'Lift your hand.'] } } },
};

const refuses = refusalsOf(pictured);

describe('pictures of a guide', () => {
  it('are taken, and come out as they went in', () => {
    const parsed = parseGuide(pictured);
    expect(parsed.ok && parsed.document.pictures).to.deep.equal({ wave });
    expect(parsed.ok && parsed.document.doingTexts).to.deep.equal(pictured.doingTexts);
  });

  refuses(
    'a hand that is out of reach',
    { 'pictures.wave.poses[1].hands.left.at': [200, 150, 0] },
    'Bring it nearer.',
  );
  refuses(
    'a neck turned too far',
    { 'pictures.wave.poses[0].head': { turn: 150 } },
    'Use -75 to 75.',
    'pictures.wave.poses[0].head.turn',
  );
  refuses('four poses', { 'pictures.wave.poses': [{}, {}, {}, {}] }, 'Leave it at 3 or fewer.');
  refuses('a picture without a pose', { 'pictures.wave.poses': [] }, 'Add at least one.');
  refuses(
    'two numbers for a place',
    { 'pictures.wave.poses[1].hands.left.at': [1, 2] },
    'Write three numbers',
  );
  refuses(
    'a place at no distance that is a number',
    { 'pictures.wave.poses[1].hands.left.at': [1, 2, 1e9] },
    'Use a number from',
    'pictures.wave.poses[1].hands.left.at[2]',
  );
  refuses(
    'an unknown part of the body',
    { 'pictures.wave.poses[1].marks': ['tail'] },
    'Use "head" or',
    'pictures.wave.poses[1].marks[0]',
  );
  refuses(
    'a solid with a place for some poses',
    { 'pictures.wave.solids[0].places': [{ at: [0, 0, 0] }, { at: [0, 0, 0] }, { at: [0, 0, 0] }] },
    'Give one for all, or one for each.',
  );
  refuses('a solid on a shoulder', { 'pictures.wave.solids[0].places[0].on': 'shoulder' }, 'Use "chest".');
  refuses('a solid without a size', { 'pictures.wave.solids[0].size': [10, 0, 10] }, 'above 0');
  for (const key of ['style', 'href', 'd', 'onclick'])
    refuses(`a pose that brings ${key}`, { [`pictures.wave.poses[0].${key}`]: 'x' }, 'does not belong here');

  refuses(
    'a caption too few',
    { 'doingTexts.en.pictures.wave': ['Let your arm hang.'] },
    'Write one for each pose.',
  );
  refuses(
    'a picture without captions',
    { 'doingTexts.en.pictures': {} },
    'Write one for each pose.',
    'doingTexts.en.pictures.wave',
  );
  refuses(
    'captions without a picture',
    { 'doingTexts.en.pictures.waves': ['Wave.'] },
    'is not a picture of this document',
  );
  refuses(
    'pictures without captions in the language of the guide',
    { doingTexts: undefined },
    'Add them.',
    'doingTexts.en',
  );
  refuses(
    'captions in a language that the guide has not',
    { 'doingTexts.fr': pictured.doingTexts!.en },
    'no other words in "fr"',
  );
  refuses(
    'a caption with markup',
    { 'doingTexts.en.pictures.wave[0]': 'Let <b>it</b> hang.' },
    'holds markup',
  );
});
