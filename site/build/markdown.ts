import MarkdownIt, { type Token } from 'markdown-it';
import { addressOf, slugOf } from './addresses.js';
import { escaped } from '../../src/tools/markup.js';
import { highlight } from './highlight.js';
import { picture } from './pictures.js';

interface Env {
  /** The file that the text comes from, from the root of the repository. */
  readonly from: string;
  readonly slugs: Map<string, number>;
  /** For each link that is open: whether it leads anywhere. */
  readonly links: boolean[];
}

/** Letters in a cell of a table that stay on one line. */
const SHORT = 16;

const md = new MarkdownIt({ html: false, linkify: false });
const { rules } = md.renderer;

rules['heading_open'] = (tokens, index, _options, env, self) => {
  const { slugs } = env as Env;
  const slug = slugOf(plain(tokens[index + 1]));
  const seen = slugs.get(slug) ?? 0;
  slugs.set(slug, seen + 1);
  tokens[index]?.attrSet('id', seen === 0 ? slug : `${slug}-${seen}`);
  return self.renderToken(tokens, index, {});
};

rules['link_open'] = (tokens, index, _options, env, self) => {
  const { from, links } = env as Env;
  const token = tokens[index];
  const address = addressOf(token?.attrGet('href') ?? '', from);
  links.push(address !== undefined);
  if (address === undefined) return '';
  token?.attrSet('href', address);
  return self.renderToken(tokens, index, {});
};

/** What has no page on the site is named, and not linked. */
rules['link_close'] = (_tokens, _index, _options, env) => ((env as Env).links.pop() ? '</a>' : '');

rules['image'] = (tokens, index, _options, env) => {
  const token = tokens[index];
  const address = addressOf(token?.attrGet('src') ?? '', (env as Env).from) ?? '';
  return picture(address, token?.content ?? '');
};

/** A wide table moves by itself, not the page. Whoever has no mouse can get into it. */
rules['table_open'] = () => '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n';
rules['table_close'] = () => '</table></div>\n';

/** A figure with its per cent is not to be broken into three lines. */
rules['td_open'] = (tokens, index) =>
  (tokens[index + 1]?.content.length ?? 0) < SHORT ? '<td class="short">' : '<td>';

rules['fence'] = (tokens, index) => {
  const { content = '', info = '' } = tokens[index] ?? {};
  return codeBlock(content, info.trim());
};

/** A block of code that can be copied, where scripts run. */
export const codeBlock = (code: string, language: string): string =>
  `<div class="code"><pre tabindex="0"><code data-language="${escaped(language)}">${highlight(code.trimEnd(), language)}</code></pre></div>\n`;

/**
 * Markdown of the repository as HTML of the site: headings have names, links lead to pages of the site, and what
 * is only a note to those who edit the file is left out.
 * @param from the file, from the root of the repository
 */
export const markdown = (text: string, from: string): string =>
  md.render(text.replaceAll(/<!--[\s\S]*?-->/g, ''), {
    from,
    slugs: new Map(),
    links: [],
  } satisfies Env);

const plain = (token: Token | undefined): string =>
  (token?.children ?? []).map(({ content }) => content).join('');
