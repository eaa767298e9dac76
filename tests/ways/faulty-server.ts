import { createReadStream, existsSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { BUILT } from './publisher.js';
import { listen } from '../tools/node/plain-scripts.js';

/** How the network, or whatever stands in between, can fail one file. */
export const faults = ['not found', 'cut off', 'garbled', 'held up'] as const;
export type Fault = (typeof faults)[number];

/** A copy of the built script whose files fail as a test wishes. */
export interface FaultyCopy {
  /** Where it is: the address of the folder. */
  readonly address: string;
  /** The files that were asked for, in their order. */
  readonly asked: readonly string[];
  /** Once the file that fails has been asked for. */
  readonly reached: Promise<void>;
  /** From now on nothing fails, and what was held up is answered. */
  readonly mend: () => void;
}

/** A server of any number of copies, and of pages. */
export interface FaultyServer {
  readonly copy: (file?: string, fault?: Fault) => FaultyCopy;
  readonly put: (html: string) => string;
  readonly close: () => void;
}

interface Case {
  file: string | undefined;
  readonly fault: Fault | undefined;
  readonly asked: string[];
  readonly held: (() => void)[];
  readonly reach: () => void;
}

/** Starts a server that shows the built script as often as wished, each time with one file that fails. */
export async function faultyServer(): Promise<FaultyServer> {
  const cases: Case[] = [];
  const pages: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    const [, kind, number, name = ''] = /^\/(copy|page)\/(\d+)\/([\w.-]*)$/.exec(url) ?? [];
    const known = cases[Number(number)];
    response.setHeader('cache-control', 'no-store');
    if (kind === 'page')
      return void response.setHeader('content-type', 'text/html').end(pages[Number(number)]);
    if (kind !== 'copy' || !known) return void response.writeHead(404).end();
    known.asked.push(name);
    if (name !== known.file) return send(response, name);
    known.reach();
    switch (known.fault) {
      case 'cut off':
        return void response.destroy();
      case 'garbled':
        // A portal of a hotel, say, that answers everything with its own page.
        return void response.setHeader('content-type', 'text/javascript').end('<!doctype html><p>Hello');
      case 'held up':
        return void known.held.push(() => send(response, name));
      default:
        return void response.writeHead(404).end();
    }
  });
  const port = await listen(server, 0, '127.0.0.1');
  const root = `http://127.0.0.1:${port}`;
  return {
    copy: (file, fault) => {
      let reach = (): void => undefined;
      const reached = new Promise<void>((resolve) => (reach = resolve));
      const made: Case = { file, fault, asked: [], held: [], reach };
      cases.push(made);
      return {
        address: `${root}/copy/${cases.length - 1}`,
        asked: made.asked,
        reached,
        mend: () => {
          made.file = undefined;
          for (const answer of made.held.splice(0)) answer();
        },
      };
    },
    put: (html) => `${root}/page/${pages.push(html) - 1}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function send(response: ServerResponse, name: string): void {
  const path = join(BUILT, 'script', name);
  if (!existsSync(path)) return void response.writeHead(404).end();
  response.setHeader('content-type', 'text/javascript; charset=utf-8');
  createReadStream(path).pipe(response);
}
