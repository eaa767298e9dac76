import type { Phone } from '../../../guide/guide.js';
import type { Found, Rule } from '../rule.js';

export const phoneNumber: Rule = {
  id: 'phone-number',
  severity: 'error',
  what: 'a telephone number that reads otherwise than it dials',
  why: 'One of the two is wrong, and someone who needs an ambulance may reach nobody.',
  example: '`{ "say": "999", "dial": "911" }`',
  *check({ document: { guide } }) {
    for (const [code, { emergency, advice, poison }] of Object.entries(guide.regions)) {
      const at = `guide.regions.${code}`;
      for (const [index, phone] of emergency.entries()) yield* unlike(phone, `${at}.emergency[${index}]`);
      if (advice) yield* unlike(advice, `${at}.advice`);
      if (poison) yield* unlike(poison, `${at}.poison`);
    }
  },
};

const figures = (text: string): string => text.replace(/[^0-9*#]/g, '');

function* unlike({ say, dial }: Phone, path: string): Generator<Found> {
  // "(0)" is said and, after a country code, not dialled.
  const said = figures(say.replace('(0)', dial.startsWith('+') ? '' : '0'));
  if (said !== figures(dial) || !/[0-9]/.test(dial))
    yield { path, message: `"${say}" would dial "${dial}". Write the same number in say and dial.` };
}
