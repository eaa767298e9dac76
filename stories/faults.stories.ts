import { smallDocument } from '../tests/guide/small-guide.js';
import { shows, stage } from './stage.js';

export default { ...stage, title: '6 When something is wrong' };

/** A guide of that name does not exist. The reason stands in the console; the visitor gets the emergency advice. */
export const UnknownGuide = shows('failed', { guide: 'lower-back' });

/** A publisher's guide that does not make sense. */
export const BrokenGuideData = shows('failed', {
  guideData: { ...smallDocument, guide: { id: 'sore-thumb' } },
});

/** An address that nobody should give. */
export const UnsafeAddress = shows('failed', { src: 'javascript:alert(1)' });

/** Nothing to show, but someone to turn to. */
export const WithAProvider = shows('failed', {
  guide: 'lower-back',
  'provider-name': 'Elm Street Physio',
  'provider-phone': '+44 20 7946 0000',
});
