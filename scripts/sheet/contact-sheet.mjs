import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAPER, SIZES, THEMES } from './options.mjs';
import { VIEWS } from './views.mjs';

/** How much smaller a page hangs than it is, by its width. */
const scaleOf = ({ width }) => (width > 1000 ? 0.25 : width > 600 ? 0.28 : 0.42);

/** The most that is hung of a page, in pixels of the sheet. The usual theme shows more, so that little is unseen. */
const TALLEST = { light: 620, others: 340, alone: 360, top: 240 };

/** Pictures beside one another where each story hangs once. */
const ACROSS = 8;

/** What the pictures may weigh in all, since they are kept in the repository. In bytes. */
const HEAVIEST = 4 * 1024 * 1024;

/** Takes the whole contact sheet and writes its page. */
export async function takeContactSheet(studio, docs) {
  const folder = join(docs, 'contact-sheet');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const easel = await studio.openPage();
  let weight = 0;
  const hang = async (name, rows) => {
    const webp = await easel.evaluate((all) => globalThis.sheet.board(all), rows);
    const bytes = Buffer.from(webp, 'base64');
    writeFileSync(join(folder, `${name}.webp`), bytes);
    weight += bytes.length;
    console.log(`${name}.webp, ${Math.round(bytes.length / 1024)} KiB`);
  };

  const views = studio.listed.filter(({ id }) => Object.hasOwn(VIEWS, id));
  const missing = Object.keys(VIEWS).filter((id) => !views.some((view) => view.id === id));
  if (missing.length > 0) throw new Error(`These views have no story: ${missing.join(', ')}.`);
  await studio.each(views, async (view) => hang(view.id, await rowsOf(studio, view)));

  const others = new Map();
  for (const story of studio.listed.filter(({ id }) => !Object.hasOwn(VIEWS, id)))
    others.set(story.group, [...(others.get(story.group) ?? []), story]);
  for (const [group, stories] of others) {
    const pictures = new Map();
    await studio.each(stories, async (story) => {
      const [picture] = await take(
        studio,
        story,
        THEMES.light,
        [{ name: story.id, ...SIZES[390] }],
        TALLEST.alone,
      );
      pictures.set(story, picture);
    });
    const hung = stories.map((story) => pictures.get(story));
    const rows = Array.from({ length: Math.ceil(hung.length / ACROSS) }, (_, row) => ({
      title: row === 0 ? `${group}: light, 390 px` : '',
      pictures: hung.slice(row * ACROSS, (row + 1) * ACROSS),
    }));
    await hang(`more-${group}`, rows);
  }
  writeFileSync(join(docs, 'contact-sheet.md'), written(studio.listed, others));
  console.log(`In all ${Math.round(weight / 1024)} KiB.`);
  if (weight > HEAVIEST)
    throw new Error(
      `The pictures weigh more than ${HEAVIEST / 1024} KiB. Hang fewer views, or smaller ones.`,
    );
}

/** A view in every theme, each at every width; print on paper alone. */
async function rowsOf(studio, view) {
  const { name: title, top } = VIEWS[view.id];
  const sizes = Object.entries(SIZES).map(([name, size]) => ({ name: labelOf(name, size), ...size }));
  const rows = [];
  const onPaper = [];
  for (const [name, theme] of Object.entries(THEMES)) {
    const tallest = top ? TALLEST.top : name === 'light' ? TALLEST.light : TALLEST.others;
    const pictures = await take(studio, view, theme, sizes, tallest);
    if (theme.paper)
      onPaper.push(...pictures.map((picture) => ({ ...picture, label: `print, ${PAPER.width} px` })));
    else rows.push({ title: `${title}: ${name}`, pictures });
  }
  rows.at(-1).pictures.push(...onPaper);
  return rows;
}

const labelOf = (name, { width, text }) => (text ? `${width} px, text ${name}` : `${width} px`);

async function take(studio, { id }, theme, sizes, tallest) {
  const pictures = [];
  await studio.show(id, theme, sizes, { width: undefined }, async (page, size) => {
    const scale = scaleOf(size);
    const whole = await page.evaluate(() => globalThis.sheet.height());
    const height = Math.min(whole, Math.round(tallest / scale));
    const clip = { x: 0, y: 0, width: size.width, height };
    const png = await page.screenshot({ fullPage: true, clip, animations: 'disabled' });
    pictures.push({ label: size.name, png: png.toString('base64'), scale, cut: whole - height });
  });
  return pictures;
}

/** The page of the docs. */
function written(listed, others) {
  const themes = Object.keys(THEMES).join(', ');
  const widths = Object.keys(SIZES).map((name) =>
    name.endsWith('%') ? `${name} text on 390 px` : `${name} px`,
  );
  const views = Object.entries(VIEWS).map(
    ([id, { name }]) =>
      `### ${name}\n\n\`${id}\`\n\n![${name}, in every theme and width](contact-sheet/${id}.webp)`,
  );
  const more = [...others].map(([group, stories]) => {
    const ids = stories.map(({ id }) => `\`${id}\``).join(', ');
    return `### ${group}\n\n${ids}\n\n![The other stories of the group ${group}](contact-sheet/more-${group}.webp)`;
  });
  return `# Contact sheet

Made by \`npm run sheet\`; not to be changed by hand. ${listed.length} stories: every view in every theme (${themes}) and width (${widths.join(', ')}; print as wide as paper), and below them all other stories once. They are scaled down, and the longest are cut, with what is cut written under them. One of them at full size: \`npm run sheet -- --only plan-desk --theme dark --width 390 --full --out /tmp/sheet\`.

## Views

${views.join('\n\n')}

## All other stories

${more.join('\n\n')}
`;
}
