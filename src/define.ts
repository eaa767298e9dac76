import { ReliefGuide } from './element/relief-guide.js';

// There is no registry on a server, and a second copy of the package, or an older one, may have come first.
const registry = globalThis.customElements as CustomElementRegistry | undefined;
if (registry && !registry.get('relief-guide')) registry.define('relief-guide', ReliefGuide);

export { ReliefGuide };
