/**
 * The views, each by the story that shows it best: these hang in every theme and width. All other stories hang
 * once, since they differ in their words and not in how they
 * look. Of some only the top is another than that of the view they belong to.
 */
export const VIEWS = {
  'welcome-welcome': { name: 'Welcome' },
  'questions-began': { name: 'A question with one answer' },
  'questions-happened': { name: 'A question with a list' },
  'questions-details-open': { name: 'Details under an option' },
  'questions-details-missing': { name: 'An error' },
  'escalation-emergency': { name: 'Emergency' },
  'escalation-urgent': { name: 'Today' },
  'escalation-doctor': { name: 'A doctor in the next days' },
  'escalation-physio': { name: 'A physio in the next weeks' },
  'plan-desk': { name: 'The plan' },
  'plan-nothing-picked': { name: 'The plan, both choices open' },
  'plan-many-cautions': { name: 'The plan, with much left out' },
  'plan-trying-heat': { name: 'Trying something' },
  'doing-stretching': { name: 'A session' },
  'check-in-right-after': { name: 'How is it now?' },
  'check-in-signs-after-trying': { name: 'Worse right after: the warning signs' },
  'check-in-it-made-it-worse': { name: 'The plan after something made it worse', top: true },
  'check-in-due': { name: 'A check-in that is due', top: true },
  'check-in-trend': { name: 'A question of a check-in' },
  'check-in-better': { name: 'It got better' },
  'faults-unknown-guide': { name: 'No guide to show' },
  'faults-outdated-plan': { name: 'A guide that is out of date', top: true },
  'waiting-loading': { name: 'On its way' },
  'waiting-plan-missing': { name: 'The plan did not come' },
  'waiting-resumed': { name: 'Opened again', top: true },
};
