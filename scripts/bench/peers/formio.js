import { Formio } from '@formio/js';
import '@formio/js/dist/formio.form.min.css';

export default function mount(place, flow) {
  const box = document.createElement('div');
  place.append(box);
  const panel = ([title, options], index) => ({
    type: 'panel',
    key: `page${index}`,
    title,
    components: [
      {
        type: 'radio',
        key: `q${index}`,
        label: title,
        validate: { required: true },
        values: options.map((label, value) => ({ label, value: String(value) })),
      },
    ],
  });
  const form = { display: 'wizard', components: flow.questions.map(panel) };
  let made;
  const begin = () => {
    const room = document.createElement('div');
    box.replaceChildren(room);
    return (made = Formio.createForm(room, form, { noAlerts: true }));
  };
  begin();
  box.restart = async () => {
    (await made).destroy(true);
    await begin();
  };
  box.leave = () => void made.then((wizard) => wizard.destroy(true));
  return box;
}
