import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import 'survey-core/survey-core.min.css';

export default function mount(place, flow) {
  const box = document.createElement('div');
  place.append(box);
  let survey;
  const begin = () => {
    survey = begun(flow);
    const room = document.createElement('div');
    box.replaceChildren(room);
    renderSurvey(survey, room);
  };
  begin();
  box.restart = () => {
    survey.dispose();
    begin();
  };
  box.leave = () => survey.dispose();
  return box;
}

function begun(flow) {
  const survey = new Model({
    title: flow.title,
    completedHtml: flow.end,
    questionsOnPageMode: 'questionPerPage',
    elements: flow.questions.map(([title, choices], index) => ({
      type: 'radiogroup',
      name: `q${index}`,
      title,
      isRequired: true,
      choices: choices.map((text, value) => ({ value: String(value), text })),
    })),
  });
  // The question and not its entrance is what is timed.
  survey.focusFirstQuestionAutomatic = false;
  return survey;
}
