/** What the page does for `npm run paper`: it brings a visitor to a plan, and puts what would be printed in its place. */
import { printer } from '../../src/element/printing.js';
import { journeyOf, plans, ways } from '../../stories/journeys.js';
import { render } from '../../stories/stage.js';
import { Visitor } from '../../stories/visitor.js';

/** Plans by name: an ordinary one, one until a doctor looks, and one with much left out. */
const answers = {
  ordinary: plans.desk,
  injury: plans.freshInjury,
  doctor: ways.doctor.answers,
  much: plans.manyCautions,
};

const provider = { 'provider-name': 'Elm Street Physio', 'provider-phone': '+44 20 7946 0000' };

async function lay(plan: keyof typeof answers, lang: string, region: string): Promise<void> {
  const place = render({ lang, region, ...provider });
  document.body.replaceChildren(place);
  const visitor = await Visitor.within(place);
  visitor.element.journey = journeyOf(answers[plan]);
  await visitor.reachesPlan();
  await visitor.unfold('take-along-how', 'print');
  const view = await new Promise<Window>((resolve) => {
    printer.print = resolve;
    visitor.part('print').click();
  });
  if (view === window) throw new Error('The sheet could not be printed by itself.');
  const { documentElement, body, adoptedStyleSheets } = view.document;
  const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  document.documentElement.lang = documentElement.lang;
  document.documentElement.dir = documentElement.dir;
  document.body.replaceWith(document.importNode(body, true));
  document.adoptedStyleSheets = [sheet];
}

Object.assign(globalThis, { paper: { plans: Object.keys(answers), lay } });
