/**
 * What can be seen of a guide: where each thing in it stands and every value of its style. An engine whose pictures are
 * not to be had can be asked for this, and two pages be compared by it.
 */
export function looksOf(guide: Element): readonly string[] {
  const { renderRoot } = guide as unknown as { readonly renderRoot: ShadowRoot };
  const ground = renderRoot.querySelector('.guide')!;
  for (const animation of ground.getAnimations({ subtree: true })) stand(animation);
  const { x, y } = ground.getBoundingClientRect();
  return [ground, ...ground.querySelectorAll('*')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const place = [box.x - x, box.y - y, box.width, box.height].map((value) => value.toFixed(1)).join(' ');
    const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
    return pseudoOf(element).map((pseudo) => `${name}${pseudo} ${place} { ${styleOf(element, pseudo)} }`);
  });
}

/** What moves is looked at where it ends, or where it begins if it has no end. */
function stand(animation: Animation): void {
  if (animation.effect?.getComputedTiming().endTime === Infinity) {
    animation.pause();
    animation.currentTime = 0;
  } else animation.finish();
}

/** Whose style is looked at: the element's own, empty, and that of what is drawn with it. */
const pseudoOf = (element: Element): readonly string[] => [
  '',
  ...['::before', '::after'].filter(
    (pseudo) => !['none', 'normal'].includes(getComputedStyle(element, pseudo).content),
  ),
  ...(element.localName === 'li' ? ['::marker'] : []),
];

function styleOf(element: Element, pseudo: string): string {
  const style = getComputedStyle(element, pseudo || undefined);
  return (
    [...style]
      // What a page calls its own is handed down, and says nothing before it is used.
      .filter((name) => !name.startsWith('--'))
      .map((name) => `${name}: ${style.getPropertyValue(name)}`)
      .join('; ')
  );
}

/** How the looks of two pages differ, in a few words: the first that is not the same, and what of it. */
export function differenceOf(before: readonly string[], after: readonly string[]): string {
  if (before.length !== after.length) return `${before.length} things and then ${after.length}`;
  const at = before.findIndex((each, index) => each !== after[index]);
  if (at < 0) return '';
  const [was, is] = [before[at]!, after[at]!].map((each) => each.split('; ')) as [string[], string[]];
  return [was[0]!.split(' { ')[0], ...is.filter((value, index) => value !== was[index])]
    .slice(0, 6)
    .join('; ');
}
