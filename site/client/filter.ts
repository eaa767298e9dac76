/** A field that leaves on the page only the items which hold what is written in it. */
export function makeFilter(filter: HTMLElement): void {
  const list = document.querySelector(filter.dataset['filter'] ?? '');
  const input = filter.querySelector('input');
  const told = filter.querySelector('[role=status]');
  if (!list || !input || !told) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')].map((item) => ({
    item,
    text: item.textContent.toLowerCase(),
  }));
  const sections = [...list.querySelectorAll<HTMLElement>('section')];
  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { item, text } of items) {
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) found++;
    }
    for (const section of sections) section.hidden = !section.querySelector('[data-item]:not([hidden])');
    told.textContent = words.length === 0 ? '' : found === 1 ? '1 found.' : `${found} found.`;
  };
  input.addEventListener('input', show);
  // A link to something that is filtered away would lead nowhere.
  addEventListener('hashchange', () => {
    if (!document.getElementById(location.hash.slice(1))?.closest('[hidden]')) return;
    input.value = '';
    show();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
  filter.hidden = false;
}
