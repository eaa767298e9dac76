import { expect } from '@open-wc/testing';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { well } from '../cases/upper-back/conversation.js';
import { smallGuide } from '../guide/small-guide.js';
import { list, tiny } from '../guide/tiny.js';
import { back, change, configure, start, talk, tryOut } from './talk.js';

const adult = { age: 'adult', signs: 'none', cause: 'typing', now: 'none' };

describe('settings', () => {
  it('change the country in the middle: its numbers, flags and medicines, and no answer', () => {
    const visit = talk(upperBack, { region: 'AU' }).tell({ ...well, cause: 'new-task', began: 'days-2' });
    const { answers } = visit.context().journey;
    expect(visit.offered()).to.include('otc-topical-nsaid');
    expect(visit.send(configure('US')).offered()).not.to.include('otc-topical-nsaid');
    expect(visit.state()).to.equal('planning');
    expect(visit.send(configure('GB')).state()).to.equal('escalated');
    expect(visit.assessment().level).to.equal('urgent');
    expect(visit.send(configure(undefined)).state()).to.equal('planning');
    expect(visit.context().journey.answers).to.equal(answers);
  });

  it('ask again what was said with an option that the new country does not have', () => {
    const visit = talk(upperBack, { region: 'GB' }).tell({ ...well, now: 'checked-already' });
    expect(visit.state()).to.equal('planning');
    visit.send(configure('US'));
    expect(visit.question()).to.equal('now');
    expect(visit.offered()).to.deep.equal([]);
    expect(visit.send(configure('GB')).state()).to.equal('planning');
  });

  it('leave the question that the visitor went back to where it is', () => {
    const visit = talk(smallGuide).tell(adult).send(change('signs'), configure('GB'));
    expect(visit.question()).to.equal('signs');
  });

  it('never leave the visitor without a way on, when the question gone back to is asked no more', () => {
    const guide = tiny({
      questions: [list('there', ['a'], { when: ['abroad'] }), list('here', ['b'])],
      regions: {
        default: { facts: [], emergency: [] },
        XX: { facts: ['abroad'], emergency: [] },
      },
    });
    const visit = talk(guide, { region: 'XX' }).tell({ there: 'a', here: 'b' }).send(change('there'));
    expect(visit.question()).to.equal('there');
    expect(visit.send(configure(undefined)).state()).to.equal('planning');
  });

  it('leave out families of remedies, at once and for good', () => {
    const visit = talk(smallGuide, { without: ['heat'] }).tell(adult);
    expect(visit.offered()).not.to.include('warm-soak');
    expect(visit.send(tryOut('warm-soak')).state()).to.equal('planning');
    expect(visit.send(configure(undefined)).offered()).to.include('warm-soak');
    expect(visit.send(configure(undefined, 'cold', 'heat')).offered()).to.deep.equal(['thumb-circles']);
  });

  it('end a trial, for the remedy may be offered no more', () => {
    const visit = talk(smallGuide).tell(adult).send(tryOut('warm-soak'), configure(undefined, 'heat'));
    expect(visit.state()).to.equal('planning');
    expect(visit.context().trying).to.be.undefined;
  });

  it('do not begin a visit, nor end one', () => {
    expect(talk(smallGuide).send(configure('GB')).state()).to.equal('welcome');
    expect(talk(smallGuide).send(configure('GB')).context().begun).to.be.false;
    const emergency = talk(smallGuide).tell({ age: 'adult', signs: 'white' }).send(configure('GB'));
    expect(emergency.state()).to.equal('escalated');
    expect(emergency.send(back, configure('XX')).question()).to.equal('signs');
  });

  it('leave nothing out where nobody said so', () => {
    expect(talk(smallGuide).context().without).to.deep.equal([]);
  });

  it('take any country code without a throw', () => {
    for (const code of ['', 'toString', '__proto__', 'constructor', 'default', 'gb', 'ZZ'])
      expect(talk(upperBack, { region: code }).send(start, configure(code)).state()).to.equal('welcome');
  });
});
