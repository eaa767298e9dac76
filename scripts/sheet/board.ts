/** A picture that has been taken, and how it is to be hung. */
export interface Picture {
  readonly label: string;
  /** PNG, in base64. */
  readonly png: string;
  readonly scale: number;
  /** How much of the page is below it, in CSS pixels. */
  readonly cut: number;
}

/** Pictures beside one another. */
export interface Row {
  readonly title: string;
  readonly pictures: readonly Picture[];
}

const GAP = 14;
const LINE = 20;
const QUALITY = 0.36;
/** Two tones that neither theme of the guide has, so that its own edges can be seen. */
const WALL = '#8b9299';
const INK = '#111417';

interface Hung {
  readonly picture: Picture;
  readonly image: ImageBitmap;
}

async function hung(picture: Picture): Promise<Hung> {
  const blob = await (await fetch(`data:image/png;base64,${picture.png}`)).blob();
  const { width } = await createImageBitmap(blob);
  const image = await createImageBitmap(blob, {
    resizeWidth: Math.round(width * picture.scale),
    resizeQuality: 'high',
  });
  return { picture, image };
}

/** Hangs rows of pictures, with their labels, into one. @returns WebP, in base64 */
export async function board(rows: readonly Row[]): Promise<string> {
  const filled = await Promise.all(
    rows.map(async ({ title, pictures }) => ({ title, pictures: await Promise.all(pictures.map(hung)) })),
  );
  const widths = filled.map(({ pictures }) =>
    pictures.reduce((sum, { image }) => sum + image.width + GAP, GAP),
  );
  const heights = filled.map(
    ({ pictures }) => Math.max(...pictures.map(({ image }) => image.height)) + 3 * LINE + GAP,
  );
  const canvas = new OffscreenCanvas(
    Math.max(...widths),
    heights.reduce((sum, height) => sum + height, 0),
  );
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on.');
  context.fillStyle = WALL;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = INK;
  let top = 0;
  filled.forEach(({ title, pictures }, index) => {
    context.font = 'bold 15px sans-serif';
    context.fillText(title, GAP, top + LINE);
    context.font = '12px sans-serif';
    let left = GAP;
    for (const { picture, image } of pictures) {
      context.fillText(picture.label, left, top + 2 * LINE, image.width);
      context.drawImage(image, left, top + 2 * LINE + 6);
      if (picture.cut > 0)
        context.fillText(`${picture.cut} px more`, left, top + 3 * LINE + 2 + image.height, image.width);
      left += image.width + GAP;
    }
    top += heights[index] ?? 0;
  });
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
