import type { Claim } from './sourcing.js';

const STARTS: Readonly<Record<Claim['kind'], string>> = {
  'red flag': 'flag',
  caution: 'caution',
  cause: 'cause',
  'row of a choice': 'row',
  remedy: 'remedy',
  'check-in': 'check-in',
  country: 'country',
  other: 'decide',
};

/** Where a claim stands in the page. */
export const anchorOf = ({ kind, id }: Pick<Claim, 'kind' | 'id'>): string => `${STARTS[kind]}-${id}`;
