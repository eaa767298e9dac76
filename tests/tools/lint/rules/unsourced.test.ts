import { expect } from '@open-wc/testing';
import { idsOf } from '../../../../src/guide/guide-ids.js';
import { changed } from '../../../guide/broken-guide.js';
import { smallGuide } from '../../../guide/small-guide.js';
import { findingsIn, passes } from '../specimen.js';

const messages = (document: unknown) =>
  findingsIn(document).flatMap(({ rule, path, message }) =>
    rule === 'unsourced' ? [`${path}: ${message}`] : [],
  );

describe('lint · unsourced', () => {
  it('lists in one finding what has no source, and leaves out what has', () => {
    const [message, ...more] = messages(changed({ 'provenance.cites.rf-streak': [] }));
    expect(more).to.be.empty;
    expect(message).to.contain('provenance: ').and.to.contain('rf-streak').and.to.contain('warm-soak');
    expect(message).not.to.contain('rf-white');
  });
  it('lists everything of a guide without sources', () => {
    expect(messages(changed({ provenance: undefined }))[0]).to.contain('rf-white');
  });
  const { flags, cautions, causes, rows, remedies, actions, checkIns } = idsOf(smallGuide);
  const ids = [flags, cautions, causes, rows, remedies, actions, checkIns].flatMap((kind) => [...kind]);
  passes('unsourced', 'a guide with a source for everything', {
    'provenance.cites': Object.fromEntries(ids.map((id) => [id, ['THUMB']])),
  });
});
