import { ReliefGuide } from './element/relief-guide.js';

// A second copy of the package on the page, or an older one, may have come first.
if (!customElements.get('relief-guide')) customElements.define('relief-guide', ReliefGuide);

export { ReliefGuide };
