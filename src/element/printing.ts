import { render, type CSSResult } from 'lit';

/** The one printer of the element: a test sets it, and nothing else prints. */
export const printer = { print: (view: Window): void => view.print() };

/** What is printed, and in which language. */
export interface Paper {
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly regionCode: string | undefined;
  readonly content: unknown;
  readonly sheets: readonly CSSResult[];
}

const FRAME = 'paper';

/** How large the letters may be, in points, the largest first. */
const SIZES = [10.5, 10, 9.5, 9, 8.5, 8];
/** What there is room for inside of the margins of A4 and of Letter, in millimetres, less a little for rounding. */
const A4_HEIGHT = 278;
const LETTER_HEIGHT = 260;
/** Countries that print on Letter. Where nobody has said which country this is, the shorter page is safe. */
const LETTER_COUNTRIES = ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE'];
const PIXELS_PER_MM = 96 / 25.4;

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

function fill(frame: HTMLIFrameElement, { title, lang, dir, regionCode, content, sheets }: Paper): void {
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
    fitToPage(view, isLetter(regionCode) ? LETTER_HEIGHT : A4_HEIGHT);
    view.addEventListener('afterprint', () => frame.remove(), { once: true });
    printer.print(view);
  } catch (error) {
    console.warn('<relief-guide>: the sheet could not be printed, so the page is.', error);
    frame.remove();
    printer.print(window);
  }
}

const isLetter = (regionCode: string | undefined): boolean =>
  regionCode === undefined || LETTER_COUNTRIES.includes(regionCode);

/** The largest letters with which all of it stands on one page. What needs two pages anyhow is set in large ones. */
function fitToPage(view: Window & typeof globalThis, height: number): void {
  const letters = new view.CSSStyleSheet();
  const { body, adoptedStyleSheets } = view.document;
  view.document.adoptedStyleSheets = [...adoptedStyleSheets, letters];
  const fits = (size: number): boolean => {
    letters.replaceSync(`body { font-size: ${size}pt }`);
    return body.getBoundingClientRect().height <= height * PIXELS_PER_MM;
  };
  if (!SIZES.some(fits)) fits(SIZES[1] ?? 10);
}
