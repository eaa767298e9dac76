import type { GuideDocument } from '../../guide/guide.js';
import { flowchart } from './mermaid.js';
import { pictureOf } from './picture.js';
import { page } from './svg-page.js';

/**
 * A guide as a picture: the conversation from top to bottom, and where its answers lead.
 * @param language one that the document has words in
 * @returns an SVG document, without scripts, fonts or anything else from outside
 */
export function svg(document: GuideDocument, language: string): string {
  return page(pictureOf(document, language)).text;
}

/**
 * The same as a Mermaid flowchart, for pages and editors that draw it themselves.
 * @param language one that the document has words in
 */
export function mermaid(document: GuideDocument, language: string): string {
  return flowchart(pictureOf(document, language));
}
