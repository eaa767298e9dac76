import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild, ensureDependencies } from './ensure-dependencies.mjs';
import { serve } from './serve.mjs';
import { createStaticServer } from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

ensureDependencies();
ensureBuild();

const server = createStaticServer(
  { '/dist/': join(root, 'dist'), '/': join(root, 'demo') },
  {
    // The strictest policy a careful publisher might have: the guide has to work under it.
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
  },
);

await serve(server, 'The demo page');
