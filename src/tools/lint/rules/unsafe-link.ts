import type { Rule } from '../rule.js';
import { passagesOf } from '../texts.js';

const ADDRESS = /\b([a-z][a-z0-9+.-]*):\/\/\S+|\bwww\.\S+|\b(?:javascript|data|file):\S+/gi;

export const unsafeLink: Rule = {
  id: 'unsafe-link',
  severity: 'warning',
  what: 'an address in a text that is not https',
  why: 'Others on the same network can read along, or change what the visitor is shown.',
  example: '`"See http://example.org"`',
  *check({ document }) {
    for (const { path, words } of passagesOf(document))
      for (const [address, scheme] of words.matchAll(ADDRESS))
        if (scheme?.toLowerCase() !== 'https')
          yield { path, message: `"${address}" is not an https address. Use one, or leave it out.` };
  },
};
