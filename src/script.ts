import { ReliefGuide } from './define.js';

// The class alone is what is left when an editor has taken the rest.
const PLACE = '[data-relief-guide]:not(iframe),.relief-guide';

// A place may come at any time: with the page, or from a router later on. What fills it is fetched with the first.
const watch = new MutationObserver((records) => {
  const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
  if (added.some((node) => node instanceof Element && (node.matches(PLACE) || node.querySelector(PLACE))))
    begin();
});

function begin(): void {
  watch.disconnect();
  void import('./element/places.js').then(({ fillPlaces }) => fillPlaces());
}

watch.observe(document, { childList: true, subtree: true });
if (document.querySelector(PLACE)) begin();

export { ReliefGuide };
