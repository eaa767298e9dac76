/**
 * Looks at every kind of screen on pages of others: is it the same to the pixel, whatever style sheet they have, and are
 * they as they were? `npm run hosts` prints a table; with --record it keeps the numbers. What `npm test` asks of a few
 * screens it asks of all.
 */
import { parseArgs } from 'node:util';
import { guideIn, openHost, pageWith, scriptsOf, sentInto, walksIn } from '../tests/hosts/host.js';
import { compare, type Compared, type Look } from '../tests/hosts/pictures.js';
import { SHEETS } from '../tests/hosts/sheets-read.js';
import { record } from '../tests/tools/node/plain-scripts.js';

const LOOKS: readonly Look[] = [
  { width: 390, scheme: 'light', lang: 'en' },
  { width: 1280, scheme: 'dark', lang: 'en' },
  { width: 390, scheme: 'dark', lang: 'ar' },
  { width: 1280, scheme: 'light', lang: 'ar' },
];

const { values } = parseArgs({
  options: { looks: { type: 'string' }, record: { type: 'boolean' }, help: { type: 'boolean' } },
});

if (values.help) {
  console.log(`npm run hosts                every screen in every style sheet, in ${LOOKS.length} looks
npm run hosts -- --looks 1   in the first of them
npm run hosts -- --record    keeps what was measured in measured/hosts.json`);
} else await run(LOOKS.slice(0, Number(values.looks ?? LOOKS.length)));

async function run(looks: readonly Look[]): Promise<void> {
  const at = await openHost();
  try {
    const around = await pageAround();
    const compared: Compared[] = [];
    for (const look of looks) {
      const before = Date.now();
      const screens = around.screens;
      for await (const each of compare(at, look, screens)) {
        compared.push(each);
        if (each.seen)
          console.log(`${each.sheet}, ${each.screen}: ${each.differ} pixels; ${each.seen}-*.png`);
      }
      const seconds = Math.round((Date.now() - before) / 1000);
      console.log(`${Object.values(look).join(' ')}: ${screens.length} screens, ${seconds} s`);
    }
    const sheets = Object.keys(SHEETS).map((sheet) => {
      const of = compared.filter((each) => each.sheet === sheet);
      return {
        sheet,
        pictures: of.length,
        pixels: of.reduce((sum, { pixels }) => sum + pixels, 0),
        differingPixels: of.reduce((sum, { differ }) => sum + differ, 0),
      };
    });
    console.table(sheets);
    const { globalsAdded, requestsOnDemand, requestsElsewhere, requestsWithAllAhead } = around;
    console.table({
      globalsAdded: globalsAdded.join(' '),
      requestsOnDemand,
      requestsElsewhere,
      requestsWithAllAhead,
    });
    const differing = sheets.filter(({ differingPixels }) => differingPixels > 0);
    if (differing.length > 0 || requestsElsewhere > 0 || requestsWithAllAhead > 0) process.exitCode = 1;
    record('hosts', {
      browser: at.browser,
      looks: looks.map((look) => Object.values(look).join(' ')),
      screens: around.screens,
      picturesCompared: compared.length,
      picturesThatDiffer: compared.filter(({ differ }) => differ > 0).length,
      differingPixels: compared.reduce((sum, { differ }) => sum + differ, 0),
      sheets,
      globalsAdded,
      requestsAfterLoad: { onDemandOfItsOwnFiles: requestsOnDemand, elsewhere: requestsElsewhere },
      requestsAfterLoadWithAllFilesAhead: requestsWithAllAhead,
      floors: { differingPixels: 0, requestsElsewhere: 0, requestsAfterLoadWithAllFilesAhead: 0 },
    });
  } finally {
    await at.close();
  }

  /** What a page finds changed, and what it sees asked for, once every way was gone. */
  async function pageAround(): Promise<{
    screens: readonly string[];
    globalsAdded: readonly string[];
    requestsOnDemand: number;
    requestsElsewhere: number;
    requestsWithAllAhead: number;
  }> {
    at.put('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const icon = '<link rel="icon" href="/icon.svg">';
    const ahead = scriptsOf('script').map((name) => `<link rel="modulepreload" href="/dist/script/${name}">`);
    const walked = async (
      name: string,
      head: string,
    ): Promise<{ asked: string[]; added: readonly string[]; screens: readonly string[] }> => {
      const { page } = await at.open(at.put(name, pageWith('', icon + head)));
      const before = await (await sentInto(page, 'unchanged.ts')).evaluateHandle((each) => each.snapshot());
      await page.evaluate(async () => {
        const address = '/dist/script/relief-guide.js';
        await import(address);
        document.body.append(document.createElement('relief-guide'));
      });
      const walks = await walksIn(page);
      const guide = await guideIn(page);
      await walks.evaluate((each, tag) => each.whole(tag), guide);
      await page.waitForLoadState('networkidle');
      const asked: string[] = [];
      page.context().on('request', (request) => asked.push(request.url()));
      await walks.evaluate((each, tag) => each.everyWay(tag), guide);
      const added = (await before.evaluate((each) => each.compare())).filter(
        (each) => !each.startsWith('besides'),
      );
      const screens = await walks.evaluate((each) => Object.keys(each.SCREENS));
      await page.close();
      return { asked: asked.filter((url) => !url.startsWith('blob:')), added: [...added].sort(), screens };
    };
    const { asked, added, screens } = await walked('around.html', '');
    const own = asked.filter((url) => url.startsWith(`${at.address}/dist/script/`));
    return {
      screens,
      globalsAdded: added,
      requestsOnDemand: own.length,
      requestsElsewhere: asked.length - own.length,
      requestsWithAllAhead: (await walked('ahead.html', ahead.join(''))).asked.length,
    };
  }
}
