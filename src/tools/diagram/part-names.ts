import type { Phase } from '../../guide/guide.js';

/** The parts of the conversation, by what they are for. */
export const PART_NAMES: Readonly<Record<Phase, string>> = {
  welcome: 'Welcome',
  'checking-in': 'Questions of the check-in',
  screening: 'Screening: signs that need someone',
  identifying: 'Identifying: what may have set it off',
  choosing: 'Choosing: since when, and how it is now',
};
