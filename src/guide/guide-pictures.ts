import { poseFaults } from './body-limits.js';
import type { GuideDocument } from './guide.js';
import type { Picture } from './picture.js';
import { inside, shown, type Problem } from './problem.js';
import { own } from './region.js';
import { originalOf } from './translation.js';

type Pictured = Pick<GuideDocument, 'guide' | 'texts' | 'pictures' | 'doingTexts'>;

/** Pictures of what no body can do, and captions that are missing or belong to nothing. */
export function* pictureProblems({
  guide,
  texts,
  pictures = {},
  doingTexts = {},
}: Pictured): Generator<Problem> {
  for (const [name, picture] of Object.entries(pictures))
    yield* undrawable(picture, inside('pictures', name));
  const original = originalOf(guide, Object.keys(texts));
  if (Object.keys(pictures).length > 0 && !own(doingTexts, original))
    yield {
      path: inside('doingTexts', original),
      message: `The captions of the pictures are missing in ${shown(original)}. Add them.`,
    };
  for (const [language, words] of Object.entries(doingTexts)) {
    const at = inside('doingTexts', language);
    if (!Object.hasOwn(texts, language))
      yield {
        path: at,
        message: `The guide has no other words in ${shown(language)}. Add them, or remove these.`,
      };
    yield* captionProblems(words.pictures, pictures, `${at}.pictures`);
  }
}

function* undrawable({ poses, solids = [] }: Picture, at: string): Generator<Problem> {
  for (const [index, pose] of poses.entries())
    for (const { key, message } of poseFaults(pose)) yield { path: `${at}.poses[${index}].${key}`, message };
  for (const [index, { places, size }] of solids.entries()) {
    const path = `${at}.solids[${index}]`;
    if (places.length !== 1 && places.length !== poses.length)
      yield {
        path: `${path}.places`,
        message: `There are ${places.length} places for ${poses.length} poses. Give one for all, or one for each.`,
      };
    if (
      [size, ...places.flatMap((place) => (place.size ? [place.size] : []))].flat().some((side) => side <= 0)
    )
      yield { path: `${path}.size`, message: 'A side is not longer than 0. Use centimetres above 0.' };
    for (const [place, { on }] of places.entries())
      if (on === 'shoulder')
        yield {
          path: `${path}.places[${place}].on`,
          message: 'Only hands can be put on the shoulder of their side. Use "chest".',
        };
  }
}

function* captionProblems(
  captions: Readonly<Record<string, readonly string[]>>,
  pictures: Readonly<Record<string, Picture>>,
  at: string,
): Generator<Problem> {
  for (const [name, { poses }] of Object.entries(pictures)) {
    const written = own(captions, name);
    if (!written)
      yield {
        path: inside(at, name),
        message: `The captions for ${shown(name)} are missing. Write one for each pose.`,
      };
    else if (written.length !== poses.length)
      yield {
        path: inside(at, name),
        message: `There are ${written.length} captions for ${poses.length} poses. Write one for each pose.`,
      };
  }
  for (const name of Object.keys(captions))
    if (!Object.hasOwn(pictures, name))
      yield {
        path: inside(at, name),
        message: `${shown(name)} is not a picture of this document. Correct the spelling or remove it.`,
      };
}
