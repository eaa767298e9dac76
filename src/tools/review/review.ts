import type { GuideDocument } from '../../guide/guide.js';

/** Placeholder until the pages are merged. */
export const reviewPage = (document: GuideDocument, language: string, today: string): string =>
  `<!doctype html>\n<html lang="${language}"><title>${document.guide.id}, ${today}</title></html>\n`;

/** Placeholder until the pages are merged. */
export const reviewMarkdown = (document: GuideDocument, language: string, today: string): string =>
  `# ${document.guide.id} (${language}), ${today}\n`;
