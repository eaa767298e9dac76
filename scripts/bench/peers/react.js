import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Guide({ flow, control }) {
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState({});
  control.restart = () => {
    setAt(0);
    setAnswers({});
  };
  const [title, options] = flow.questions[at] ?? [flow.end, []];
  const submit = (event) => {
    event.preventDefault();
    if (answers[at] !== undefined) setAt(at + 1);
  };
  const label = (text, index) =>
    h(
      'label',
      { key: index },
      h('input', {
        type: 'radio',
        name: 'answer',
        value: index,
        checked: answers[at] === index,
        onChange: () => setAnswers({ ...answers, [at]: index }),
      }),
      text,
    );
  return h(
    'form',
    { onSubmit: submit },
    h('fieldset', null, h('legend', null, title), options.map(label)),
    at > 0 && h('button', { type: 'button', onClick: () => setAt(at - 1) }, 'Back'),
    options.length > 0 && h('button', null, 'Next'),
  );
}

export default function mount(place, flow) {
  const box = document.createElement('div');
  place.append(box);
  const root = createRoot(box);
  box.leave = () => root.unmount();
  const control = {};
  root.render(h(Guide, { flow, control }));
  box.restart = () => control.restart();
  return box;
}
