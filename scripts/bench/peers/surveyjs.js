import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import 'survey-core/survey-core.min.css';

export default function mount(place, flow) {
  const box = document.createElement('div');
  place.append(box);
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
  renderSurvey(survey, box);
  box.restart = () => survey.clear();
  box.leave = () => survey.dispose();
  return box;
}
