/** What the page of the pictures does for the script: it hangs them, each pose with its caption, and the way between. */
import { css, html, render } from 'lit';
import type { Picture } from '../../src/guide/picture.js';
import { drawing } from '../../src/element/pictures/drawing.js';
import { Stage } from '../../src/element/pictures/stage.js';
import { pictureStyles } from '../../src/element/styles/picture.js';
import { tokens } from '../../src/element/styles/tokens.js';
import { pictureView } from '../../src/element/views/picture.js';
import { doingTexts } from '../../src/guides/upper-back/en/doing.js';
import { pictures } from '../../src/guides/upper-back/pictures.js';

/** Where the motion is stopped, as shares of the whole way. */
const STOPS = [0, 0.25, 0.5, 0.75, 1];

const hanging = css`
  .guide {
    --size: 200px;
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    padding: 12px;
    background: var(--ground);
    color: var(--text);
    font:
      13px/1.35 system-ui,
      sans-serif;
  }
  section {
    padding: 8px;
    border: 1px solid var(--hair);
  }
  h2 {
    margin: 0 0 6px;
    font-size: 13px;
  }
  .pictures {
    flex-wrap: nowrap;
    gap: 8px;
  }
  .pictures .picture {
    flex: none;
    max-inline-size: none;
    inline-size: var(--size);
  }
  .picture svg {
    block-size: var(--size);
    max-block-size: none;
  }
  .motion {
    display: flex;
    gap: 4px;
    max-inline-size: none;
  }
  .motion svg {
    inline-size: calc(var(--size) * 0.36);
    block-size: calc(var(--size) * 0.36);
  }
`;
document.adoptedStyleSheets = [tokens, pictureStyles, hanging].flatMap(({ styleSheet }) => styleSheet ?? []);

const wall = document.createElement('main');
wall.className = 'guide';
document.body.append(wall);

/** @param size of one pose, in pixels */
function hang(ids: readonly string[], theme: string, size: number): void {
  wall.dataset.theme = theme;
  document.adoptedStyleSheets.at(-1)?.insertRule(`.guide.sized { --size: ${size}px }`, 1);
  wall.classList.add('sized');
  render(
    html`${ids.map((id) => {
      const picture = pictures[id];
      return picture
        ? html`<section id=${id}>
            <h2>${id}</h2>
            ${pictureView(picture, captionsOf(id), drawing)}
            ${
              picture.poses.length > 1
                ? html`<div class="picture motion">
                    ${STOPS.map((stop) => moving(picture, stop * (picture.poses.length - 1)))}
                  </div>`
                : ''
            }
          </section>`
        : '';
    })}`,
    wall,
  );
}

const captionsOf = (id: string): readonly string[] =>
  (doingTexts.pictures as Readonly<Record<string, readonly string[]>>)[id] ?? [];

function moving(picture: Picture, at: number): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  new Stage(svg).show(picture, at);
  return svg;
}

/** A picture taken of the wall, as WebP in base64. */
async function webp(png: string, quality: number): Promise<string> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** How long a frame of a picture in motion takes in script, in milliseconds: half of them take less than the first number, and 1 in 100 more than the second. */
function timed(id: string, frames: number): readonly [middle: number, slow: number] {
  const picture = pictures[id];
  if (!picture) return [0, 0];
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  wall.append(svg);
  const stage = new Stage(svg);
  const times: number[] = [];
  for (let frame = 0; frame < frames; frame += 1) {
    const start = performance.now();
    stage.show(picture, ((picture.poses.length - 1) * (frame % 60)) / 59);
    times.push(performance.now() - start);
  }
  svg.remove();
  times.sort((a, b) => a - b);
  return [times[frames >> 1] ?? 0, times[Math.floor(frames * 0.99)] ?? 0];
}

const exposed = { ids: Object.keys(pictures), hang, webp, timed };
declare global {
  // Read by the script that opens this page.
  var pictureWall: typeof exposed;
}
globalThis.pictureWall = exposed;
