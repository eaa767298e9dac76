import { shown } from '../../guide/problem.js';
import type { ComplaintKind } from './complaints.js';
import { meantAt } from './reference-fix.js';
import type { Found, Refused } from './rule.js';

/** What parseGuide says against names, with what each was meant to be where that can be told. */
export function* misspelt({ complaints, document }: Refused, only: ComplaintKind): Generator<Found> {
  for (const { kind, path, message } of complaints) {
    if (kind !== only) continue;
    const { near = [], fix } = document ? meantAt(document, path) : {};
    const asked = near.length > 0 ? ` Did you mean ${near.map(shown).join(' or ')}?` : '';
    yield { path, message: `${message}${asked}`, ...(fix && { fix }) };
  }
}
