import type { Server } from 'node:http';
import { InWords } from '../../build/in-words.ts';
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
  /** Why it is not known which sets there are; they may come later. */
  readonly failed?: string;
}

/** The names as they were known last where the engine does not answer: the site is sent all the same. */
function lastKnown(names: OpenSets['names']): OpenSets['names'] {
  let known: readonly string[] = [];
  return async () => {
    try {
      known = await names();
    } catch (error) {
      if (!(error instanceof InWords)) throw error;
    }
    return known;
  };
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
    instead: markedSite(dist, marked, lastKnown(offered.names)),
    around: (site) => engineListener(offered, base, site, { isLocal, ...listening }),
  });
  try {
    const [names, withheld] = [await offered.names(), await withheldSets(sets, published)];
    return { server, address, offered: names, withheld };
  } catch (error) {
    if (!(error instanceof InWords)) throw error;
    return { server, address, offered: [], withheld: [], failed: error.message };
  }
}
