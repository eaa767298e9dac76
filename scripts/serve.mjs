import { spawn } from 'node:child_process';
import { listen } from './static-server.mjs';

const HOST = process.env.HOST ?? '127.0.0.1';
const FIRST_PORT = 8000;
const LAST_PORT = 8099;

/** Serves until ctrl-C, on the first port that is free, and opens a browser where somebody looks on. */
export async function serve(server, what) {
  const port = await takePort(server);
  const address = `http://localhost:${port}/`;
  console.log(`${what} is at ${address} (ctrl-C stops it).`);
  if (process.stdout.isTTY && !process.env.CI && !process.argv.includes('--no-open')) openBrowser(address);

  const end = () => {
    server.close(() => process.exit(0));
    // A browser keeps its connection open, and would keep this process too.
    server.closeAllConnections();
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  // When npm is ended, its shell dies without telling anyone, and the port would stay taken.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && end(), 500).unref();
}

async function takePort(server) {
  const asked = process.env.PORT;
  const ports = asked ? [Number(asked)] : range(FIRST_PORT, LAST_PORT);
  for (const candidate of ports) {
    try {
      return await listen(server, candidate, HOST);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') stop(`Port ${asked ?? candidate} cannot be used: ${error.message}`);
    }
  }
  stop(asked ? `Port ${asked} is taken.` : `Ports ${FIRST_PORT} to ${LAST_PORT} are all taken; set PORT.`);
}

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function openBrowser(address) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? [
    'xdg-open',
  ];
  // The address is printed above, so a machine without a browser loses nothing.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
