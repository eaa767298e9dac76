import type { Guide } from '../../guide/guide.js';
import { knownRegion } from '../../guide/region.js';
import { Refusal } from '../refusal.js';

/**
 * The code under which a guide knows the country that was named; nothing where none was.
 * @throws {Refusal} where the guide does not know it
 */
export function regionFor(guide: Guide, wanted: string | undefined): string | undefined {
  const region = knownRegion(guide, wanted);
  if (wanted === undefined || region !== undefined) return region;
  const codes = Object.keys(guide.regions).filter((code) => code !== 'default');
  throw new Refusal(
    `The guide does not know the region ${JSON.stringify(wanted)}. Use one of: ${codes.join(', ')}.`,
  );
}
