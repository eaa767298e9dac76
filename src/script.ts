import { ReliefGuide } from './define.js';

// A place may come at any time: with the page, or from a router later on. What fills it is fetched with the first.
const watch = new MutationObserver(look);

function look(): void {
  // The class alone is what is left when an editor has taken the rest.
  if (!document.querySelector('[data-relief-guide]:not(iframe),.relief-guide')) return;
  watch.disconnect();
  void import('./element/places.js').then(({ fillPlaces }) => fillPlaces());
}

watch.observe(document, { childList: true, subtree: true });
look();

export { ReliefGuide };
