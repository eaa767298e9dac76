import type { Guide, Option, Phase, Question } from '../../src/guide/guide.js';

/** A guide with nothing in it but what a test says. */
export const tiny = (parts: Partial<Guide> = {}): Guide => ({
  id: 'tiny',
  version: '1.0.0',
  checked: '2026-01-01',
  nextCheck: '2027-01-01',
  questions: [],
  flags: [],
  cautions: [],
  causes: [{ id: 'c-any', fits: parts.remedies?.map(({ id }) => id) ?? [] }],
  choices: [],
  remedies: [],
  actions: {
    emergency: ['call'],
    urgent: ['today'],
    doctor: ['doctor'],
    physio: ['physio'],
    selfcare: ['net'],
  },
  planActions: [],
  checkIns: [],
  regions: { default: { facts: [], emergency: [{ say: '112', dial: '112' }] } },
  ...parts,
});

/** A list with these options; an id alone is an option without more. */
export const list = (
  id: string,
  options: readonly (string | Option)[],
  more: Partial<Question> & { readonly phase?: Phase } = {},
): Question => ({
  id,
  phase: 'screening',
  kind: 'list',
  options: options.map((option) => (typeof option === 'string' ? { id: option } : option)),
  ...more,
});

/** The same, of which one is picked. */
export const one = (...[id, options, more]: Parameters<typeof list>): Question => ({
  ...list(id, options, more),
  kind: 'one',
});
