import type { Guide, Phone, Region } from './guide.js';

type Countries = Pick<Guide, 'regions' | 'regionNames'>;

/** A property of a record's own: what a stranger's JSON inherits does not count. */
export const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** The code under which a guide knows a country, if it does. */
export function knownRegion(
  { regions, regionNames }: Countries,
  code: string | undefined,
): string | undefined {
  const wanted = code?.toUpperCase() ?? '';
  const name = own(regionNames, wanted) ?? wanted;
  return name !== 'default' && Object.hasOwn(regions, name) ? name : undefined;
}

/** What a guide says of a country; of an unknown one, what holds everywhere. */
export function regionOf(guide: Countries, code: string | undefined): Region {
  const name = knownRegion(guide, code);
  return (name !== undefined && guide.regions[name]) || guide.regions.default;
}

/** Every number of a region: emergency first, then the advice line and the poison line where it has them. */
export const numbersOf = ({ emergency, advice, poison }: Region): readonly Phone[] => [
  ...emergency,
  ...(advice ? [advice] : []),
  ...(poison ? [poison] : []),
];
