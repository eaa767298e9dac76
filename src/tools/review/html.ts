import { markup, type Markup } from '../markup.js';
import type { Block, Card, Item, Line, Section, Table } from './pack.js';

/** Turns the blocks of a pack into markup. @param language of the guide's words */
export class Html {
  readonly #lang: string | undefined;

  constructor(language: string) {
    // Our own words are English, and so is the page.
    this.#lang = language === 'en' ? undefined : language;
  }

  section = ({ anchor, title, blocks }: Section): Markup =>
    markup`<section id="${anchor}" aria-labelledby="${anchor}-title"><h2 id="${anchor}-title">${title}</h2>
${blocks.map(this.block)}</section>
`;

  block = (part: Block): Markup => {
    switch (part.kind) {
      case 'line':
        return this.#paragraph(part.line);
      case 'list': {
        const items = part.items.map(this.#item);
        return part.ordered ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`;
      }
      case 'heading':
        return markup`<h3>${part.text}</h3>`;
      case 'verdict':
        return VERDICT;
      case 'tick':
        return markup`<span class="box"></span>`;
      case 'form':
        return form(part);
      case 'table':
        return this.#table(part);
      case 'card':
        return this.#card(part);
    }
  };

  #paragraph = (line: Line): Markup => {
    const [only, ...others] = line.filter((stretch) => stretch !== '');
    if (others.length === 0 && typeof only === 'object' && 'words' in only)
      return markup`<p dir="auto"${this.#language()}>${only.words}</p>`;
    return markup`<p>${this.#line(line)}</p>`;
  };

  #line = (line: Line): readonly Markup[] =>
    line.map((stretch) => {
      if (typeof stretch === 'string') return markup`${stretch}`;
      if ('words' in stretch) return markup`<bdi${this.#language()}>${stretch.words}</bdi>`;
      if ('strong' in stretch) return markup`<strong>${stretch.strong}</strong>`;
      const at = stretch.at === undefined ? undefined : markup` id="${stretch.at}"`;
      const id = markup`<small class="id"${at}>${stretch.id}</small>`;
      return stretch.to === undefined ? id : markup`<a href="#${stretch.to}">${id}</a>`;
    });

  #language = (): Markup | undefined =>
    this.#lang === undefined ? undefined : markup` lang="${this.#lang}"`;

  #item = ({ line, under }: Item): Markup =>
    markup`<li>${this.#line(line)}${under && markup`<ul>${under.map((each) => markup`<li>${this.#line(each)}</li>`)}</ul>`}</li>`;

  #table = ({ caption, head, rows }: Table): Markup => {
    const named = head.some((name) => name !== '');
    return markup`<table><caption>${caption}</caption>
${named ? markup`<thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>` : undefined}<tbody>
${rows.map(({ anchor, cells }) => {
  const id = anchor === undefined ? undefined : markup` id="${anchor}"`;
  return markup`<tr${id}>${cells.map((cell, index) => {
    const inner = cell.map(this.block);
    return index === 0
      ? markup`<th scope="row">${inner}</th>`
      : markup`<td data-name="${head[index] ?? ''}">${inner}</td>`;
  })}</tr>
`;
})}</tbody></table>
`;
  };

  #card = ({ anchor, title, level, parts }: Card): Markup =>
    markup`<article id="${anchor}" class="card ${level ?? 'plain'}"><h4>${this.#line(title)}</h4>
<dl>${parts.map(({ name, blocks }) => markup`<div><dt>${name}</dt><dd>${blocks.map(this.block)}</dd></div>`)}</dl>
${VERDICT}</article>
`;
}

const box = (name: string): Markup => markup`<span class="tick"><span class="box"></span>${name}</span> `;

const VERDICT = markup`<p class="verdict">${['agree', 'change', 'remove'].map(box)}<span class="note">Note:</span></p>`;

const form = ({ fields, choices }: Extract<Block, { kind: 'form' }>): Markup =>
  markup`<p class="verdict">${choices.map(box)}</p><dl class="form">${fields.map(
    (field) => markup`<div><dt>${field}</dt><dd></dd></div>`,
  )}</dl>`;
