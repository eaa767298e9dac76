import { cpSync, rmSync } from 'node:fs';

// Nothing is compiled: these are the files that you would put on a server.
rmSync('dist', { recursive: true, force: true });
cpSync('node_modules/relief-guide/dist/script', 'dist/relief-guide', { recursive: true });
cpSync('../shared', 'dist', { recursive: true });
for (const file of ['index.html', 'main.js']) cpSync(file, `dist/${file}`);
