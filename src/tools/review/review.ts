import type { GuideDocument } from '../../guide/guide.js';
import { markup } from '../markup.js';
import { causes } from './causes.js';
import { cautions } from './cautions.js';
import { checkIns } from './check-ins.js';
import { choices } from './choices.js';
import { decideFirst } from './decide-first.js';
import { flags } from './flags.js';
import { front } from './front.js';
import { Html } from './html.js';
import { crossCutting, levels } from './levels.js';
import { asMarkdown } from './markdown.js';
import { packOf, type Pack, type Section } from './pack.js';
import { pageStyle } from './page-style.js';
import { questions } from './questions.js';
import { regions } from './regions.js';
import { remedies } from './remedies.js';
import { signOff } from './sign-off.js';
import { sources } from './sources.js';
import { unsure } from './unsure.js';
import { variants } from './variants.js';

/** In the order in which a reviewer with an hour should meet them. */
const SECTIONS: readonly ((pack: Pack) => Section)[] = [
  front,
  decideFirst,
  flags,
  unsure,
  cautions,
  questions,
  choices,
  causes,
  remedies,
  levels,
  crossCutting,
  variants,
  checkIns,
  regions,
  sources,
  signOff,
];

const TITLE = 'Sign-off pack';

/**
 * The sign-off pack of a guide: one HTML page to read, or to print and write on. It holds no script and
 * fetches nothing.
 * @param language of the guide's words; the pack's own are English
 * @param today an ISO date, against which the next check is held
 */
export function reviewPage(document: GuideDocument, language: string, today: string): string {
  const pack = packOf(document, language, today);
  const sections = SECTIONS.map((section) => section(pack));
  const html = new Html(language);
  const { guide, words } = pack;
  const warnings = [
    ...(guide.signedOff ? [] : ['No clinician has signed this guide off.']),
    ...(guide.nextCheck < today ? [`The next check was due by ${guide.nextCheck}, and it is ${today}.`] : []),
  ];
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE}: ${words.texts.title}</title>
${pageStyle}
</head>
<body>
<header><h1>${TITLE}: <bdi lang="${language}">${words.texts.title}</bdi></h1>
${warnings.map((warning) => markup`<p class="warning">${warning}</p>`)}
<nav aria-label="Contents"><ol>${sections.map(
    ({ anchor, title }) => markup`<li><a href="#${anchor}">${title}</a></li>`,
  )}</ol></nav></header>
<main>
${sections.map(html.section)}</main>
</body>
</html>
`.text;
}

/** The same pack as Markdown, for a reviewer who answers in a text editor or in a pull request. */
export function reviewMarkdown(document: GuideDocument, language: string, today: string): string {
  const pack = packOf(document, language, today);
  return asMarkdown(
    `${TITLE}: ${pack.words.texts.title}`,
    SECTIONS.map((section) => section(pack)),
  );
}
