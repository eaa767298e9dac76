const place = document.querySelector('#place');
const own = document.querySelector('#own');
const toggle = document.querySelector('#toggle');
const asItCame = place.firstElementChild.cloneNode(true);
const soreThumb = await (await fetch('sore-thumb.json')).json();

const guide = () => place.querySelector('relief-guide');
const showOwn = () => {
  guide().guideData = own.checked ? soreThumb : undefined;
};
const hear = (what) => {
  document.querySelector('#heard').append(Object.assign(document.createElement('li'), { textContent: what }));
};

// The events bubble, so whatever is around the guide hears them.
place.addEventListener('guide-started', () => hear('started'));
place.addEventListener('guide-finished', () => hear('finished'));
place.addEventListener('guide-escalated', ({ level }) => hear(`escalated: ${level}`));
place.addEventListener('guide-concluded', ({ level }) => hear(`concluded: ${level}`));

own.addEventListener('change', () => {
  if (guide()) showOwn();
});
document.querySelector('#restart').addEventListener('click', () => guide()?.restart());
toggle.addEventListener('click', () => {
  const shown = guide();
  if (shown) {
    shown.remove();
  } else {
    place.append(asItCame.cloneNode(true));
    showOwn();
  }
  toggle.textContent = shown ? 'Show the guide' : 'Hide the guide';
});
