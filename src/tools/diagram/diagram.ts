import type { GuideDocument } from '../../guide/guide.js';

/** Placeholder until the pictures are merged. */
export const mermaid = (document: GuideDocument, language: string): string =>
  `flowchart TD\n  guide["${document.guide.id} (${language})"]\n`;

/** Placeholder until the pictures are merged. */
export const svg = (document: GuideDocument, language: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"><title>${document.guide.id} (${language})</title></svg>\n`;
