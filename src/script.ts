import { ReliefGuide } from './define.js';

// The class alone is what is left when an editor has taken the rest.
const PLACE = '[data-relief-guide]:not(iframe),.relief-guide';

// A place may come at any time: with the page, or from a router later on. What fills it is fetched with the first.
const watch = new MutationObserver((records) => {
  // Not in the whole page, which may be large and change all the time.
  if (records.some(({ target }) => (target as ParentNode & Node).querySelector(PLACE))) begin();
});

function begin(): void {
  watch.disconnect();
  import('./element/places.js').then(
    ({ fillPlaces }) => fillPlaces(),
    // What stands in the places is still to be read.
    (error: unknown) => console.warn('<relief-guide>:', error),
  );
}

watch.observe(document, { childList: true, subtree: true });
if (document.querySelector(PLACE)) begin();

export { ReliefGuide };
