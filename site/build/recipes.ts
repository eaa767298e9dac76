import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from './documents.js';
import { root, readText } from './place.js';

/** The order in which most readers look for theirs. What is not named here follows by its title. */
const ORDER = [
  'plain-html',
  'wordpress',
  'drupal',
  'site-builders',
  'vite',
  'react',
  'vue',
  'svelte',
  'angular',
  'hosting',
  'csp',
  'analytics',
  'quick-exit',
  'own-guide',
];

/** Every recipe in docs/recipes, with the first paragraph as what it is about. */
export function recipes() {
  return readdirSync(join(root, 'docs', 'recipes'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const slug = name.slice(0, -'.md'.length);
      const path = `docs/recipes/${name}`;
      // The first paragraph that is one, wherever it stands.
      const lead =
        readText(path)
          .split(/\n{2,}/)
          .slice(1)
          .find((part) => /^(?![#<|>]|```|[-*\d]+\.?\s)\S/.test(part))
          ?.replaceAll('\n', ' ') ?? '';
      return {
        slug,
        lead: lead.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').replaceAll(/[`*]/g, ''),
        ...documentOf(path),
      };
    })
    .sort((a, b) => rankOf(a.slug) - rankOf(b.slug) || a.title.localeCompare(b.title));
}

const rankOf = (slug: string): number => (ORDER.includes(slug) ? ORDER.indexOf(slug) : ORDER.length);
