import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { bundleClient } from './client.js';
import { documentOf, manual, readmeSection } from './documents.js';
import { fieldGroups, tokenFields } from './fields.js';
import { figures } from './figures.js';
import { fallbacks, numbersAnywhere, offeredBy, shownGuides } from './guides.js';
import { readFace } from './manifest.js';
import { codeBlock, markdown } from './markdown.js';
import { integrity } from './package.js';
import { root } from './place.js';
import { recipes } from './recipes.js';
import { withRelativeAddresses } from './relative.js';

export interface SiteOptions {
  /** The folder to write into. What was in it before is gone. */
  readonly out: string;
  /** Where the site stands on its server. Only the page for what is missing needs to know. */
  readonly base: string;
}

/** Builds the site from the package in dist/, the docs and the guides. Every page is there without a script. */
export async function buildSite({ out, base }: SiteOptions): Promise<void> {
  makeRoom(out);
  const guides = await shownGuides();
  const face = readFace();
  const data = {
    guides,
    face,
    groups: fieldGroups(face),
    tokenFields: tokenFields(face),
    fallbacks,
    anywhere: await numbersAnywhere(guides[0]?.id ?? 'upper-back'),
    figures: figures(guides),
    recipes: recipes(),
    integrity: integrity(),
    manual: manual(),
    documents: {
      changelog: documentOf('CHANGELOG.md'),
      contributing: documentOf('CONTRIBUTING.md'),
      contactSheet: documentOf('docs/contact-sheet.md'),
      coverage: documentOf('docs/coverage.md'),
      lint: documentOf('docs/lint.md'),
      pictures: documentOf('docs/pictures.md'),
      vignettes: documentOf('docs/vignettes.md'),
    },
    reviews: guides
      .filter(({ id }) => existsSync(join(root, reviewOf(id))))
      .map(({ id }) => ({ id, ...documentOf(reviewOf(id)) })),
    offered: offeredBy(guides),
  };

  const eleventy = new Eleventy(fromHere(join(root, 'site', 'pages')), fromHere(out), {
    quietMode: true,
    configPath: null,
    config: (config) => {
      for (const [name, value] of Object.entries(data)) config.addGlobalData(name, value);
      config.setUseGitIgnore(false);
      config.setNunjucksEnvironmentOptions({
        throwOnUndefined: false,
        autoescape: true,
        trimBlocks: true,
        lstripBlocks: true,
      });
      config.addFilter('inline', (text: string) => inline(text));
      config.addFilter('code', (text: string, language: string) => codeBlock(text, language));
      config.addFilter('readme', (heading: string) => readmeSection(heading));
      config.addFilter('json', (value: unknown) => JSON.stringify(value));
      config.addFilter('day', (iso: string) => day.format(new Date(iso)));
      config.addTransform('relative', function (content) {
        const { url } = this.page;
        return withRelativeAddresses(content, url, url === '/404.html' ? base : undefined);
      });
    },
  });
  await eleventy.write();
  await bundleClient(out);
  copy(out);
}

const reviewOf = (id: string): string => `src/guides/${id}/REVIEW.md`;

/** Throws away the site of before, and nothing else that may be in a folder. */
function makeRoom(out: string): void {
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'assets', 'site.css')))
    throw new Error(`There is something else than this site in ${out}. Name an empty folder.`);
  rmSync(out, { recursive: true, force: true });
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A line of Markdown without a paragraph around it. */
const inline = (text = ''): string =>
  markdown(text, 'README.md')
    .trim()
    .replace(/^<p>([\s\S]*)<\/p>$/, '$1');

/** What the pages show as it is: the package itself, and the pictures of the docs. */
function copy(out: string): void {
  for (const [folder, wanted] of [
    ['script', /\.js$/],
    ['frame', /\.(?:js|css|html)$/],
    ['guides', /\.json$/],
  ] as const)
    copyFiles(join(root, 'dist', folder), join(out, 'package', folder), wanted);
  copyFiles(join(root, 'docs'), join(out, 'docs'), /\.webp$/);
  cpSync(join(root, 'demo', 'favicon.svg'), join(out, 'assets', 'sign.svg'));
}

function copyFiles(from: string, to: string, wanted: RegExp): void {
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' }))
    if (wanted.test(name)) cpSync(join(from, name), join(to, name));
}

/** Eleventy reads its folders from where it was started. */
const fromHere = (path: string): string => relative(process.cwd(), path);
