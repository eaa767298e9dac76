import { render, type CSSResult } from 'lit';

/** The one printer of the element: a test sets it, and nothing else prints. */
export const printer = { print: (view: Window): void => view.print() };

/** What is printed, and in which language. */
export interface Paper {
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly content: unknown;
  readonly sheets: readonly CSSResult[];
}

const FRAME = 'paper';

/**
 * Prints a page of its own, without the page around the guide. It stands in a frame that nobody sees, made without a
 * style attribute and without an address, so that no policy of the page forbids it. Where a frame can't be printed, the
 * page itself is.
 * @param beside where the frame is put: somewhere that has a class to hide it
 */
export function printPaper(paper: Paper, beside: ShadowRoot): void {
  // A browser that never says it has printed leaves its frame until the next time.
  beside.querySelector(`.${FRAME}`)?.remove();
  const frame = document.createElement('iframe');
  frame.className = FRAME;
  frame.title = paper.title;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  // Some browsers put an empty document in the place of the first one: what was written before would be gone.
  frame.addEventListener('load', () => fill(frame, paper), { once: true });
  beside.append(frame);
}

function fill(frame: HTMLIFrameElement, { title, lang, dir, content, sheets }: Paper): void {
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  try {
    if (!view) throw new Error('There is no frame to print.');
    const page = view.document;
    page.title = title;
    page.documentElement.lang = lang;
    page.documentElement.dir = dir;
    page.adoptedStyleSheets = sheets.map(({ cssText }) => {
      // A sheet belongs to the document that it was made in.
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
    render(content, page.body, { creationScope: page });
    view.addEventListener('afterprint', () => frame.remove(), { once: true });
    printer.print(view);
  } catch (error) {
    console.warn('<relief-guide>: the sheet could not be printed, so the page is.', error);
    frame.remove();
    printer.print(window);
  }
}
