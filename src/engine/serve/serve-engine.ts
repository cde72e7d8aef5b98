import type { Server } from 'node:http';
import { type ServeOptions, serve } from '../../build/serve.ts';
import { engineListener, type ListenerOptions } from './engine-listener.ts';
import { markedSite } from './marked-site.ts';
import { offeredSets, type WithheldSet, withheldSets } from './offered-sets.ts';
import type { OpenSets } from './open-sets.ts';

/** What is served, and where. */
export interface EngineOptions extends Pick<ServeOptions, 'base' | 'further' | 'host'>, ListenerOptions {
  /** The built site. */
  readonly dist: string;
  /** A folder for what is sent in place of its documents. */
  readonly marked: string;
  /** Names of its own sets. */
  readonly published: readonly string[];
  /** 0: any that is free. */
  readonly port: number;
}

/** What is being served. */
export interface ServedEngine {
  readonly server: Server;
  readonly address: string;
  readonly offered: readonly string[];
  readonly withheld: readonly WithheldSet[];
}

/** Serves a built site with sets of the engine beside its own, on this machine alone unless a host is named. */
export async function serveEngine(
  sets: OpenSets,
  { dist, marked, published, port, base = '/', further, host, ...listening }: EngineOptions,
): Promise<ServedEngine> {
  const offered = offeredSets(sets, published);
  const isLocal = host === undefined;
  const { server, address } = await serve(port, dist, {
    base,
    ...(further && { further }),
    ...(host && { host }),
    instead: markedSite(dist, marked, offered.names),
    around: (site) => engineListener(offered, base, site, { isLocal, ...listening }),
  });
  return { server, address, offered: await offered.names(), withheld: await withheldSets(sets, published) };
}
