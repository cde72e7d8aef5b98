import { existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type SiteFolders, siteListener } from './http/site.ts';
import { InWords } from './in-words.ts';
import { root } from './step.ts';
import { previousOf } from './swap-folder.ts';

/** ms after which a connection on which nothing moves is closed, and the file that goes out over it. */
const IDLE = 120_000;
/** How many ports after a taken one are tried. */
const NEXT_PORTS = 20;

const TO_CHOOSE = 'choose another with PORT=<number>';

/** The port that a text names; without a text, undefined. Throws in words when it is no port. */
export function parsePort(text: string | undefined): number | undefined {
  if (!text) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new InWords(`PORT is "${text}"; a port is a whole number from 0 (any that is free) to 65535`);
}

/** How a folder is served. */
export interface ServeOptions extends Pick<SiteFolders, 'made' | 'instead' | 'base'> {
  /** Whether one of the twenty ports after a taken one is taken instead. */
  readonly further?: boolean;
  /** The address to listen at: this machine's own, which nobody else can reach, without it. */
  readonly host?: string;
  /** May answer before the site does. */
  readonly around?: (site: RequestListener) => RequestListener;
}

/** The address that only this machine can reach. */
const LOOPBACK = '127.0.0.1';

/** Whether it now listens; false when the port is taken. */
function listen(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(false);
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
        fail(new InWords(`this machine has no address ${host}; name one that it has`));
      } else if (error.code === 'EACCES') {
        fail(new InWords(`port ${port} is not for everybody to listen at; ${TO_CHOOSE}, 1024 or more`));
      } else fail(error);
    });
    server.listen(port, host, () => done(true));
  });
}

/**
 * Serves a built folder at the port (0: any that is free), on this machine alone unless a host is named. Throws in words when
 * there is no folder, no such port or no such host.
 */
export async function serve(
  port: number,
  folder = join(root, 'dist'),
  { further = false, host = LOOPBACK, around = (site) => site, base = '/', ...files }: ServeOptions = {},
): Promise<{ readonly server: Server; readonly address: string; readonly port: number }> {
  if (!existsSync(folder)) throw new InWords(`${folder} is missing; run npm run build first`);
  const answer = around(siteListener({ current: folder, previous: previousOf(folder), base, ...files }));
  const last = further ? Math.min(port + NEXT_PORTS, 65535) : port;
  for (let attempt = port; attempt <= last; attempt++) {
    const server = createServer(answer);
    server.setTimeout(IDLE);
    if (await listen(server, attempt, host)) {
      const taken = (server.address() as AddressInfo).port;
      return {
        server,
        address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${base}`,
        port: taken,
      };
    }
  }
  const ports = last > port ? `ports ${port} to ${last} are all` : `port ${port} is`;
  throw new InWords(`${ports} taken by other programs; stop one of them, or ${TO_CHOOSE}`);
}
