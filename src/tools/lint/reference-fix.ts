import type { GuideDocument } from '../../guide/guide.js';
import { citable } from '../../guide/guide-words.js';
import { idsOf, type GuideIds } from '../../guide/guide-ids.js';
import { shown } from '../../guide/problem.js';
import { nearest, slipOf } from './nearest.js';
import { has, keysOf, valueAt, type Keys } from './paths.js';
import { idForm, regionForm } from './same-value.js';
import { rename, type Fix } from './shape-fix.js';

/** What is near a name that leads nowhere, and what would mend it where only one thing can be meant. */
export interface Meant {
  readonly near: readonly string[];
  readonly fix?: Fix;
}

/** The thing that a name at a path of the guide was meant to lead to. */
export function meantAt(document: GuideDocument, path: string): Meant {
  const keys = keysOf(path);
  const last = keys?.at(-1);
  if (!keys || last === undefined) return { near: [] };
  if (keys[1] === 'regions' && keys.length === 3) return regionMeant(document, keys, String(last));
  const known = namesAt(document, keys, idsOf(document.guide));
  const isKey = typeof last === 'string' && isNamedByKey(keys);
  const name = isKey ? last : valueAt(document, keys);
  // What is known and still refused is in the wrong place, not misspelt.
  if (typeof name !== 'string' || known.has(name)) return { near: [] };
  const form = [idForm(name), regionForm(name)].find((each) => each !== undefined && known.has(each));
  const meant = form ?? slipOf(name, known);
  const near = meant === undefined ? nearest(name, known).slice(0, 3) : [meant];
  if (meant === undefined) return { near };
  const holder = valueAt(document, keys.slice(0, -1));
  if (isKey) return has(holder, meant) ? { near } : { near, fix: rename(holder, keys, meant) };
  // The same name twice in one list would be the next thing to be refused.
  if (Array.isArray(holder) && holder.includes(meant)) return { near };
  return { near, fix: { says: `Write ${shown(meant)}.`, edits: [{ at: keys, set: meant }] } };
}

/** A region under a code in another form. */
function regionMeant({ guide }: GuideDocument, keys: Keys, code: string): Meant {
  const right = regionForm(code);
  if (right === undefined) return { near: [] };
  const free = !has(guide.regions, right);
  return { near: [right], ...(free && { fix: rename(guide.regions, keys, right) }) };
}

const isNamedByKey = (keys: Keys): boolean =>
  keys[0] !== 'guide' && keys[0] !== 'figures' && typeof keys.at(-1) === 'string';

/** Everything that a name at this place may lead to. */
function namesAt(document: GuideDocument, keys: Keys, ids: GuideIds): ReadonlySet<string> {
  const { guide, provenance } = document;
  const [root, kind] = keys;
  if (root === 'provenance')
    return typeof keys.at(-1) === 'number'
      ? new Set(Object.keys(provenance?.sources ?? {}))
      : citable(guide, ids);
  if (root === 'figures') {
    const isOption = keys.at(-1) === 'option' || keys.includes('notDrawn');
    const shows = guide.questions.find(({ figure }) => figure === kind);
    return new Set(isOption ? shows?.options.map(({ id }) => id) : []);
  }
  if (root !== 'guide') return keys.includes('doseIn') ? ids.regions : new Set();
  const list = keys.findLast((key) => typeof key === 'string');
  switch (list) {
    case 'fits':
    case 'instead':
    case 'remedies':
    case 'with':
    case 'notWith':
      return ids.remedies;
    case 'withheldBy':
    case 'adjustedBy':
      return ids.cautions;
    case 'prefer':
    case 'closes': {
      const choice = guide.choices[Number(keys[2])];
      return new Set(choice?.sides.map(({ id }) => id));
    }
    case 'options': {
      const question = guide.questions[Number(keys[2])];
      return new Set(question?.options.map(({ id }) => id));
    }
    case 'figure':
      return new Set(Object.keys(document.figures ?? {}));
    case 'none':
    case 'unsure':
    case 'sets':
      return ids.usedFacts;
    case 'when':
    case 'whenAny':
    case 'unless':
      return ['causes', 'choices', 'remedies'].includes(String(kind))
        ? new Set([...ids.facts, ...ids.cautions])
        : ids.facts;
    default:
      return kind === 'regionNames' ? ids.regions : new Set();
  }
}
