import { posix } from 'node:path';

/** Where the sections of the README stand on the site. All others are in the manual. */
const SECTIONS: Readonly<Record<string, string>> = {
  'when-not-to-use-it': '/safety/#when-not-to-use-it',
  attributes: '/reference/#attributes',
  events: '/privacy/#events',
  'coming-back': '/privacy/#coming-back',
  'quick-exit': '/privacy/#quick-exit',
  'safety-and-privacy': '/safety/#safety-and-privacy',
  'how-it-is-checked': '/safety/#how-it-is-checked',
};

/** Files of the repository that have a page. */
const PAGES: Readonly<Record<string, string>> = {
  'README.md': '/manual/',
  'CHANGELOG.md': '/changelog/',
  'docs/recipes': '/recipes/',
  'CONTRIBUTING.md': '/contributing/',
  'docs/vignettes.md': '/vignettes/',
  'docs/contact-sheet.md': '/contact-sheet/',
  'docs/coverage.md': '/coverage/',
  'docs/lint.md': '/lint/',
  'docs/pictures.md': '/pictures/',
};

/** Pictures are copied beside the pages that show them. */
const COPIED = /^docs\/((?:contact-sheet\/)?[\w-]+\.(?:webp|svg|png))$/;

/**
 * Where a link of a Markdown file leads on the site.
 * @param href as it is written there
 * @param from the file, from the root of the repository
 * @returns an address from the root of the site, the address itself where it leads elsewhere, or nothing where the
 *   site has no such page
 */
export function addressOf(href: string, from: string): string | undefined {
  if (/^(?:https?:|mailto:|\/)/.test(href)) return href;
  const [path = '', anchor = ''] = href.split('#', 2);
  const file = path === '' ? from : posix.join(posix.dirname(from), path);
  if (file === 'README.md') return anchor === '' ? '/manual/' : sectionAddress(anchor);
  if (path === '') return `#${anchor}`;
  const end = anchor === '' ? '' : `#${anchor}`;
  const recipe = /^docs\/recipes\/([\w-]+)\.md$/.exec(file)?.[1];
  if (recipe) return `/recipes/${recipe}/${end}`;
  const review = /^src\/guides\/([\w-]+)\/REVIEW\.md$/.exec(file)?.[1];
  if (review) return `/review/${review}/${end}`;
  const sources = /^src\/guides\/([\w-]+)\/sources\.ts$/.exec(file)?.[1];
  if (sources) return `/evidence/${sources}/`;
  const copied = COPIED.exec(file)?.[1];
  if (copied) return `/docs/${copied}`;
  const page = PAGES[file];
  return page && page + end;
}

/** Where a section of the README stands. */
const sectionAddress = (slug: string): string => SECTIONS[slug] ?? `/manual/#${slug}`;

/** Whether a section of the README has its place on another page than the manual. */
export const isElsewhere = (slug: string): boolean => slug in SECTIONS;

/** The name of a heading in an address, as GitHub makes it. */
export const slugOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
