/** Builds the site: tsx scripts/site-build.ts OUT BASE. For people it is npm run site. */
import { buildSite } from '../site/build/site.js';

const [out = 'dist-site', base = '/'] = process.argv.slice(2);
await buildSite({ out, base });
