import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild, ensureDependencies } from './ensure-dependencies.mjs';
import { root, runScript, toolPath } from './run-tool.mjs';
import { serve } from './serve.mjs';
import { createStaticServer } from './static-server.mjs';

const HELP = `npm run site -- [options]

  --out FOLDER   where to write it (dist-site)
  --base /PATH/  where it will stand on its server (/); only the page for what is missing needs it
  --serve        serves it afterwards, under a strict Content-Security-Policy`;

let values;
try {
  ({ values } = parseArgs({
    options: {
      out: { type: 'string', default: 'dist-site' },
      base: { type: 'string', default: '/' },
      serve: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }));
} catch (error) {
  stop(`${error.message}\n\n${HELP}`);
}
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
if (!/^\/(?:[\w.~-]+\/)*$/.test(values.base))
  stop(`--base has to begin and end with a slash, as in /relief-guide/. It is "${values.base}".`);
const out = resolve(root, values.out);
// What is in the folder is thrown away first.
if (root.startsWith(join(out, '/')) || out === resolve(root))
  stop(`The site can't be written to ${out}: the repository is in it.`);

ensureDependencies();
ensureBuild();

const code = await runScript(toolPath('tsx'), [join(root, 'scripts', 'site-build.ts'), out, values.base]);
if (code !== 0) process.exit(code);
console.log(`The site is in ${values.out}.`);

if (values.serve) {
  const server = createStaticServer(
    { '/': out },
    {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    },
  );
  await serve(server, 'The site');
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
