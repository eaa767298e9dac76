const guide = document.querySelector('relief-guide');
const form = document.querySelector('#attributes');
const tag = document.querySelector('#tag');
const log = document.querySelector('#log');

const EVENTS = [
  'guide-started',
  'guide-finished',
  'guide-restarted',
  'guide-escalated',
  'guide-concluded',
  'guide-answered',
  'guide-error',
];

// A browser may put back what was chosen before the page was loaded again.
apply();
form.addEventListener('change', apply);
form.addEventListener('submit', (event) => event.preventDefault());

// Listening high up shows what any other script on the page could hear.
for (const name of EVENTS) document.addEventListener(name, write);
document.querySelector('#clear').addEventListener('click', () => log.replaceChildren());

function apply() {
  for (const { name, value } of form.elements) {
    if (value === '') guide.removeAttribute(name);
    else guide.setAttribute(name, value);
  }
  const attributes = [...guide.attributes].map((each) => `${each.name}="${each.value}"`);
  tag.textContent = `<relief-guide ${attributes.join(' ')}></relief-guide>`;
}

function write(event) {
  const entry = document.createElement('li');
  const time = document.createElement('time');
  const name = document.createElement('strong');
  const details = document.createElement('code');
  time.textContent = new Date().toLocaleTimeString();
  name.textContent = event.type;
  details.textContent = describe(event);
  entry.append(time, ' ', name, ' ', details);
  log.append(entry);
  log.parentElement.scrollTop = log.parentElement.scrollHeight;
}

/** Whatever the event carries beyond what every event has, be it fields of its own or a detail. */
function describe(event) {
  const facts = { ...event, ...(event.detail ?? {}) };
  delete facts.isTrusted;
  return Object.keys(facts).length > 0 ? JSON.stringify(facts) : '';
}
