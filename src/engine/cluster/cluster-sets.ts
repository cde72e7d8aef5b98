import type { Instead } from '../query/bound-values.ts';
import { engineQuery } from '../query/engine-query.ts';
import { type OpenedSet, type OpenSets, openedAs } from '../serve/open-sets.ts';
import { openVersions } from '../serve/open-versions.ts';
import { readSet } from '../set/engine-set.ts';
import { readingInstead } from '../set/sampled.ts';
import type { ClusterAddress } from './cluster-address.ts';
import { unreachable } from './cluster-failure.ts';
import { partTable } from './cluster-tables.ts';
import { clusterValues } from './cluster-values.ts';
import { refuseAccount } from './refuse-account.ts';
import { clusterRunner } from './run-in-cluster.ts';
import { type Catalogued, readCatalogue, tablePrefix } from './set-catalogue.ts';

/** ms for which what the catalogue has said is believed. */
const BELIEVED = 1000;
/** ms for which it is waited for. */
const PATIENCE = 2000;

const versionText = ({ version }: Catalogued) => version.toString(36);

async function openSet(address: ClusterAddress, catalogued: Catalogued): Promise<OpenedSet> {
  const { name, version, about } = catalogued;
  await refuseAccount(address);
  const prefix = tablePrefix(name, version);
  const asking = { values: (instead?: Instead) => clusterValues(prefix, instead), ...clusterRunner(address) };
  const set = await readSet(about, `${address.shown} ${name}`, asking);
  // The server that is asked knows its own part of what is divided.
  const own = engineQuery(readingInstead(set, { events: partTable('events'), ids: partTable('ids') }));
  const all = address.servers.length;
  return {
    ...openedAs(set),
    version: versionText(catalogued),
    ...(all > 1 && { part: { query: own, servers: [1, all] } }),
  };
}

/** The sets of a cluster, each opened when it is first asked for and again when it has been loaded anew. */
export function clusterSets(address: ClusterAddress): OpenSets {
  let read: { readonly at: number; readonly catalogue: Promise<readonly Catalogued[]> } | undefined;

  function catalogue(): Promise<readonly Catalogued[]> {
    const now = performance.now();
    if (read && now - read.at <= BELIEVED) return read.catalogue;
    const signal = AbortSignal.timeout(PATIENCE);
    const asked = {
      at: now,
      catalogue: readCatalogue(address, signal).catch((error) => {
        throw signal.aborted ? unreachable(address.servers[0]) : error;
      }),
    };
    read = asked;
    asked.catalogue.catch(() => {
      if (read === asked) read = undefined;
    });
    return asked.catalogue;
  }

  const catalogued = async (name: string) => (await catalogue()).find((one) => one.name === name);
  const open = openVersions(async (name) => openSet(address, (await catalogued(name))!));

  return {
    names: async () => (await catalogue()).map(({ name }) => name),
    async of(name, wanted) {
      const set = await catalogued(name);
      return set && open.of(name, versionText(set), wanted);
    },
    close: open.close,
  };
}
