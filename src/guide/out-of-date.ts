import type { Guide } from './guide.js';

/**
 * Whether a guide is past the day of its next check. On the day itself it is still in date.
 * @param today the visitor's own day, as an ISO date
 */
export const isOutOfDate = ({ nextCheck }: Pick<Guide, 'nextCheck'>, today: string): boolean =>
  today > nextCheck;
