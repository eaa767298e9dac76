// Sent over to a page as one script: what a host may do to a guide, all of it, and each undone again.

interface Opened extends HTMLElement {
  readonly renderRoot: ShadowRoot;
  readonly updateComplete: Promise<boolean>;
}

const settle = async (guide: Opened): Promise<void> => {
  while (!(await guide.updateComplete));
};

const find = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;

/** The colour on which the guide stands. */
export const groundOf = (guide: Element): string => {
  const { renderRoot, ownerDocument } = guide as Opened;
  return ownerDocument.defaultView!.getComputedStyle(renderRoot.querySelector('.guide')!).backgroundColor;
};

const MEDDLING: readonly ((guide: Opened, place: HTMLElement) => Promise<void> | void)[] = [
  // Resized.
  async (guide, place) => {
    for (const width of ['320px', '1280px', '0px', '']) {
      place.style.width = width;
      await settle(guide);
      place.getBoundingClientRect();
    }
  },
  // Moved, with and without its state.
  async (guide, place) => {
    find('elsewhere').append(guide);
    await settle(guide);
    place.append(guide);
    if (!('moveBefore' in Element.prototype)) return;
    (find('elsewhere') as unknown as { moveBefore: (node: Node, before: Node | null) => void }).moveBefore(
      guide,
      null,
    );
    await settle(guide);
    (place as unknown as { moveBefore: (node: Node, before: Node | null) => void }).moveBefore(guide, null);
  },
  // Into another document and back.
  async (guide, place) => {
    const { contentDocument } = find('frame') as HTMLIFrameElement;
    contentDocument!.body.append(contentDocument!.adoptNode(guide));
    await settle(guide);
    place.append(document.adoptNode(guide));
  },
  // Cloned: the copy is a guide of its own, at its beginning.
  async (guide) => {
    for (const copy of [guide.cloneNode(true), document.importNode(guide, true)] as Opened[]) {
      find('elsewhere').append(copy);
      await settle(copy);
      const { journey } = copy as unknown as { readonly journey?: { readonly answers: object } };
      if (journey && Object.keys(journey.answers).length > 0) throw new Error('A clone knows answers.');
      copy.remove();
    }
  },
  // Hidden, by every way there is.
  async (guide, place) => {
    for (const hide of ['gone', 'unseen', 'skipped']) {
      place.classList.add(hide);
      await settle(guide);
      place.classList.remove(hide);
    }
    place.inert = true;
    await settle(guide);
    place.inert = false;
    guide.hidden = true;
    await settle(guide);
    guide.hidden = false;
    find('folded').append(guide);
    await settle(guide);
    place.append(guide);
  },
  // Taken out, for longer, and in the same breath.
  async (guide, place) => {
    guide.remove();
    await settle(guide);
    await new Promise((resolve) => setTimeout(resolve));
    place.append(guide);
    for (let time = 0; time < 5; time += 1) {
      guide.remove();
      place.append(guide);
    }
  },
  // Its attributes changed, and what stands in it.
  async (guide) => {
    guide.setAttribute('heading-level', '4');
    guide.setAttribute('theme', 'dark');
    guide.setAttribute('class', 'of-the-page');
    guide.setAttribute('unknown', 'x');
    await settle(guide);
    for (const name of ['heading-level', 'theme', 'class', 'unknown']) guide.removeAttribute(name);
    guide.replaceChildren(document.createElement('p'), 'Other words');
    await settle(guide);
    guide.replaceChildren();
  },
];

/** Meddles with a guide in each way, while the focus is somewhere else, and has it back where it was. */
export async function meddle(guide: Element): Promise<void> {
  const opened = guide as Opened;
  const place = guide.parentElement!;
  const other = find('other');
  other.focus();
  for (const [index, act] of MEDDLING.entries()) {
    await act(opened, place);
    await settle(opened);
    if (document.activeElement !== other) throw new Error(`The focus was taken, by meddling ${index}.`);
  }
  other.blur();
}
