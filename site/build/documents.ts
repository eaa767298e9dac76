import { isElsewhere, slugOf } from './addresses.js';
import { markdown } from './markdown.js';
import { readText } from './place.js';

export interface Document {
  readonly title: string;
  readonly html: string;
  /** Its parts, to jump to. */
  readonly parts: readonly { readonly title: string; readonly slug: string }[];
}

/** A Markdown file of the repository: its first heading is the title, the rest is shown. */
export function documentOf(path: string): Document {
  const text = readText(path);
  const title = /^# (.+)$/m.exec(text)?.[1];
  if (title === undefined) throw new Error(`${path} has no heading of the first level.`);
  return { title: title.replaceAll('`', ''), ...shown(text.replace(/^# .+$/m, ''), path) };
}

/**
 * One section of the README, with its heading.
 * @throws where there is none of that name, so that a page never loses a part in silence
 */
export function readmeSection(heading: string): string {
  const section = sections().find(({ title }) => title === heading);
  if (!section) throw new Error(`README.md has no section "${heading}", which the site shows.`);
  return markdown(section.text, 'README.md');
}

/** All that the README says of using the guide and that stands on no other page. */
export const manual = (): Omit<Document, 'title'> =>
  shown(
    sections()
      .filter(({ title }) => !NOT_FOR_USERS.includes(title) && !isElsewhere(slugOf(title)))
      .map(({ text }) => text)
      .join('\n'),
    'README.md',
  );

/** What is only for those who would edit the file. */
const NOTE =
  /^(?:Made by|Generated from|This page is made from) [^\n]*?(?:by hand\.|do not edit\.|Change it there\.) ?/m;

/** These are about working on the repository. */
const NOT_FOR_USERS = ['How the code is laid out', 'Commands'];

const sections = (): readonly { readonly title: string; readonly text: string }[] =>
  readText('README.md')
    .split(/^(?=## )/m)
    .slice(1)
    .map((text) => ({ title: /^## (.+)$/m.exec(text)?.[1] ?? '', text }));

const shown = (text: string, path: string): Omit<Document, 'title'> => ({
  html: markdown(text.replace(NOTE, ''), path),
  parts: [...text.matchAll(/^## (.+)$/gm)].map(([, title = '']) => ({
    title: title.replaceAll(/[`*]/g, ''),
    slug: slugOf(title),
  })),
});
