import { PEERS } from './build-peers.mjs';

const NATIVE = {
  widget: 'form',
  answer: 'input[type=radio]',
  next: 'button:not([type=button])',
  question: 'legend',
};
const FIND = {
  vanilla: NATIVE,
  'lit-xstate': NATIVE,
  react: NATIVE,
  surveyjs: {
    widget: '.sd-root-modern',
    answer: '.sd-question input[type=radio]',
    next: '.sd-navigation__next-btn',
    question: '.sd-question__title',
  },
  formio: {
    widget: '.formio-form',
    answer: '.formio-component-radio input[type=radio]',
    next: '.btn-wizard-nav-next',
    question: '.formio-component-radio legend, .formio-component-radio label.col-form-label',
  },
  'relief-guide': {
    widget: '.guide',
    answer: 'input[type=radio], input[type=checkbox]',
    nothing: 'input[value=none]',
    next: 'button[part~=next]',
    question: '[part~=question], legend, h2',
  },
};

const page = (head, body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Bench</title>
    <link rel="icon" href="data:," />
    ${head}
  </head>
  <body>${body}</body>
</html>`;

const moduleAt = (address) => `<script type="module" src="${address}"></script>`;

/** As a publisher writes it; only a guide that can be looked into can be timed. */
const TAG = '<relief-guide lang="en" inspectable></relief-guide>';

/** Our own widget, as `mount` and `load` of the others. */
const ours = (data) => `
  const make = (place, given) => {
    const element = document.createElement('relief-guide');
    element.inspectable = true;
    element.lang = 'en';
    Object.assign(element, given);
    place.append(element);
    return element;
  };
  window.mount = (place) => make(place, ${data});
  window.load = (place, src) => make(place, { src });`;

/** The floor reads the same file as our guide does, and takes from it just what it shows. */
const LOAD_VANILLA = `
  window.load = async (place, address) => {
    const { guide, texts } = await (await fetch(address)).json();
    const { questions, options } = texts.en;
    const label = ({ id }) => options[id].label ?? options[id];
    window.mount(place, {
      end: 'The end',
      questions: guide.questions.map(({ id, options }) => [questions[id].title, options.map(label)]),
    });
  };`;

/**
 * The pages of the benchmark, and where each widget has what is clicked.
 * @param flowDocument the short flow as a guide
 * @returns `pages` by address, and `subjects`: `{ name, find, start, empty }` with the addresses of a page whose
 * widget starts by itself and of one that has only its scripts
 */
export function subjects(flowDocument, hasStyles) {
  const pages = {};
  const put = (address, content) => {
    pages[address] = content;
    return address;
  };
  const peers = PEERS.map((name) => {
    const styles = hasStyles(name) ? `<link rel="stylesheet" href="/peers/${name}.css" />` : '';
    const head = `${styles}${moduleAt(`/peers/${name}.js`)}`;
    // The script mounts one by itself where there is a place for it when it runs.
    const later = `<script>${name === 'vanilla' ? LOAD_VANILLA : ''}</script>`;
    return {
      name,
      find: FIND[name],
      start: put(`/${name}/`, page(head, '<div id="place"></div>')),
      empty: put(`/${name}/empty/`, page(`${later}${head}`, '<div id="room"></div>')),
    };
  });
  const script = moduleAt('/dist/script/relief-guide.js');
  const flowing = `const flow = ${JSON.stringify(flowDocument)};`;
  const widget = (name, head, body) => ({
    name,
    find: FIND['relief-guide'],
    start: put(`/${name}/`, page(head, `<div id="place">${body}</div>`)),
    empty: put(`/${name}/empty/`, page(head, '<div id="room"></div>')),
  });
  return {
    pages,
    subjects: [
      ...peers,
      widget('relief-guide', `<script>${ours('{}')}</script>${script}`, TAG),
      widget(
        'relief-guide-flow',
        `<script>${flowing}${ours('{ guideData: flow }')}
          addEventListener('DOMContentLoaded', () => {
            const place = document.querySelector('#place');
            if (place) window.mount(place);
          });</script>${script}`,
        '',
      ),
    ],
  };
}
