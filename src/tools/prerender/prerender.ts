import type { GuideDocument } from '../../guide/guide.js';
import { markup, type Markup } from '../markup.js';
import { checkIns, safetyNet, sources, standing } from './after.js';
import { causes } from './causes.js';
import { cautions, remediesLeft } from './cautions.js';
import { choices } from './choices.js';
import { homeGate } from './home.js';
import { levels } from './levels.js';
import { remedyParts } from './remedies.js';
import { settingFor, type Setting, type Wanted } from './setting.js';
import { signsOf } from './signs.js';
import { top } from './top.js';

export type { Wanted } from './setting.js';

/** A tag to put the text into. */
export interface Tag {
  /** Its attributes, in order. */
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * The whole guide as HTML for somebody whom nobody can ask: help first, then every sign, then who must not, and only
 * then what can be tried. It holds no script, no style and no id, so that it can stand in any page, twice.
 */
export async function prerendered(document: GuideDocument, wanted: Wanted): Promise<string> {
  return inner(await settingFor(document, wanted)).text;
}

/** The same inside of its tag, which a script later turns into the guide. */
export async function prerenderedTag(document: GuideDocument, wanted: Wanted, tag: Tag): Promise<string> {
  const attributes = Object.entries(tag.attributes).map(([name, value]) => markup` ${name}="${value}"`);
  return markup`<relief-guide${attributes}>\n${inner(await settingFor(document, wanted))}</relief-guide>\n`
    .text;
}

/** The same as a page of its own. */
export async function prerenderedPage(document: GuideDocument, wanted: Wanted): Promise<string> {
  const setting = await settingFor(document, wanted);
  const { language, direction, texts } = setting;
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${texts.title}</title>
</head>
<body>
<main>
${inner(setting)}</main>
</body>
</html>
`.text;
}

function inner(setting: Setting): Markup {
  const signs = signsOf(setting);
  const left = remediesLeft(setting, signs);
  const ids = new Set(left.map(({ id }) => id));
  const { language, direction } = setting;
  return markup`<div class="relief-guide-text" lang="${language}" dir="${direction}">
${top(setting)}${levels(setting, signs)}${homeGate(setting, signs)}${cautions(setting, signs)}${causes(setting, signs)}${choices(setting, signs, ids)}${remedyParts(setting, signs, left)}${checkIns(setting)}${safetyNet(setting, signs)}${sources(setting)}${standing(setting)}</div>
`;
}
