import type { Edit } from '../../finding.js';
import { has, type Keys } from '../paths.js';
import type { Rule } from '../rule.js';
import { regionForm } from '../same-value.js';

export const regionCode: Rule = {
  id: 'region-code',
  severity: 'warning',
  what: 'a country under a code that is not the one of ISO 3166',
  why: 'A page that gives the right code gets the numbers of the default region.',
  example: '`"regions": { "UK": … }`',
  fixable: true,
  *check({ document }) {
    const { guide, planTexts } = document;
    for (const code of Object.keys(guide.regions)) {
      if (code === 'default') continue;
      const right = regionForm(code);
      const path = `guide.regions.${code}`;
      if (!isCountry(code))
        yield { path, message: `"${code}" is not the code of a country. Use that of ISO 3166.` };
      else if (right !== undefined && right !== code) {
        const free = !has(guide.regions, right) && !has(guide.regionNames, right);
        const doses = Object.entries(planTexts).flatMap(([language, { remedies }]) =>
          Object.entries(remedies).flatMap(([id, { doseIn }]) =>
            has(doseIn, code)
              ? renamed(['planTexts', language, 'remedies', id, 'doseIn'], code, right, doseIn?.[code])
              : [],
          ),
        );
        const names = Object.entries(guide.regionNames ?? {}).flatMap(([name, to]): Edit[] =>
          to === code ? [{ at: ['guide', 'regionNames', name], set: right }] : [],
        );
        const cites = has(document.provenance?.cites, `region-${code}`)
          ? renamed(
              ['provenance', 'cites'],
              `region-${code}`,
              `region-${right}`,
              document.provenance?.cites[`region-${code}`],
            )
          : [];
        yield {
          path,
          message: `"${code}" is called "${right}" in ISO 3166. Write "${right}", and "${code}" in regionNames if pages use it.`,
          ...(free && {
            fix: {
              says: `Write "${right}" in place of "${code}".`,
              edits: [
                ...renamed(['guide', 'regions'], code, right, guide.regions[code]),
                ...doses,
                ...names,
                ...cites,
              ],
            },
          }),
        };
      }
    }
  },
};

const renamed = (holder: Keys, from: string, to: string, value: unknown): readonly Edit[] => [
  { at: [...holder, from] },
  { at: [...holder, to], set: value },
];

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && countries.of(code) !== undefined;
