#!/usr/bin/env node
import { run } from './command/run.js';

// Whoever reads only the beginning, such as `head`, closes the pipe. That is no error of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  out: process.stdout,
  errors: process.stderr,
  env: process.env,
  now: () => performance.now(),
});
