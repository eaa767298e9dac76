import { isoDay } from '../guide/day.js';
import type { Guide, Id } from '../guide/guide.js';
import { isOutOfDate } from '../guide/out-of-date.js';

/** The guide is past the day of its next check. It says nothing about the visitor, and is told once for each guide. */
export class GuideOutdatedEvent extends Event {
  /** The id of the guide. */
  readonly guide: Id;
  readonly version: string;
  /** The day by which it should have been checked again: an ISO date. */
  readonly nextCheck: string;
  constructor({ id, version, nextCheck }: Pick<Guide, 'id' | 'version' | 'nextCheck'>) {
    super('guide-outdated', { bubbles: true, composed: true });
    this.guide = id;
    this.version = version;
    this.nextCheck = nextCheck;
  }
}

/**
 * Tells the page of a guide that is past the day of its next check. Nothing is kept from the visitor.
 * @param now milliseconds since 1970
 */
export function tellOutdated(host: EventTarget, guide: Guide, now: number): void {
  const { id, version, nextCheck } = guide;
  if (!isOutOfDate(guide, isoDay(now))) return;
  console.warn(
    `<relief-guide> "${id}" ${version} should have been checked again by ${nextCheck}, and tells its visitors so. Use a newer version.`,
  );
  host.dispatchEvent(new GuideOutdatedEvent(guide));
}
