/** Takes pictures of every story: the contact sheet of the docs, or a part of it for whoever is at work on a view. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { root } from './run-tool.mjs';
import { Mistyped, readOptions } from './sheet/options.mjs';

ensureDependencies();

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Mistyped)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(options) {
  if (options.help) return console.log(options.help);
  const { openStudio } = await import('./sheet/studio.mjs');
  const studio = await openStudio(2);
  try {
    const stories = chosen(studio.listed, options.only);
    if (options.list) return console.log(stories.map(({ id }) => id).join('\n'));
    if (options.part) return await takeSingly(studio, stories, options);
    const { takeContactSheet } = await import('./sheet/contact-sheet.mjs');
    await takeContactSheet(studio, join(root, 'docs'));
  } finally {
    await studio.close();
  }
}

/** The stories of these groups, or with these words in their names. */
function chosen(listed, only) {
  if (!only) return listed;
  const found = only.map((word) => {
    const group = listed.filter((story) => story.group === word);
    const same = listed.filter(({ id }) => id === word);
    const alike = listed.filter(({ id }) => id.includes(word.toLowerCase()));
    return [group, same, alike].find(({ length }) => length > 0) ?? nothing(word, listed);
  });
  return listed.filter((story) => found.flat().includes(story));
}

function nothing(word, listed) {
  const groups = [...new Set(listed.map(({ group }) => group))].join(', ');
  throw new Mistyped(`No story is called "${word}". The groups are ${groups}; --list names the stories.`);
}

/** Each picture in a file of its own, at full size. */
async function takeSingly(studio, stories, { themes, sizes, lang, out }) {
  mkdirSync(out, { recursive: true });
  const over = { width: undefined, ...(lang && { lang }) };
  const shots = stories.flatMap(({ id }) => themes.map((theme) => ({ id, theme })));
  await studio.each(shots, ({ id, theme }) =>
    studio.show(id, theme, sizes, over, async (page, size) => {
      const path = join(out, `${id}.${theme.name}.${size.name.replace('%', '')}.png`);
      await page.screenshot({ path, fullPage: true, animations: 'disabled' });
      console.log(path);
    }),
  );
}
