import { engineQuery } from '../query/engine-query.ts';
import type { OpenedSet, OpenSets } from '../serve/open-sets.ts';
import { readSet } from '../set/engine-set.ts';
import type { ClusterAddress } from './cluster-address.ts';
import { clusterValues } from './cluster-values.ts';
import { refuseAccount } from './refuse-account.ts';
import { clusterRunner } from './run-in-cluster.ts';
import { type Catalogued, readCatalogue, tablePrefix } from './set-catalogue.ts';

/** ms for which what the catalogue has said is believed. */
const BELIEVED = 1000;

async function openSet(address: ClusterAddress, { name, version, about }: Catalogued): Promise<OpenedSet> {
  await refuseAccount(address);
  const prefix = tablePrefix(name, version);
  const asking = { values: () => clusterValues(prefix), ...clusterRunner(address) };
  const set = await readSet(about, `${address.shown} ${name}`, asking);
  return { set, query: engineQuery(set), version: version.toString(36) };
}

/** The sets of a cluster, each opened when it is first asked for and again when it has been loaded anew. */
export function clusterSets(address: ClusterAddress): OpenSets {
  const open = new Map<string, { readonly version: number; readonly opened: Promise<OpenedSet> }>();
  let read: { readonly at: number; readonly catalogue: Promise<readonly Catalogued[]> } | undefined;

  function catalogue(): Promise<readonly Catalogued[]> {
    const now = performance.now();
    if (!read || now - read.at > BELIEVED) {
      const asked = { at: now, catalogue: readCatalogue(address) };
      asked.catalogue.catch(() => {
        if (read === asked) read = undefined;
      });
      read = asked;
    }
    return read.catalogue;
  }

  async function close(opened: Promise<OpenedSet>): Promise<void> {
    const found = await opened.catch(() => undefined);
    await found?.set.close();
  }

  return {
    names: async () => (await catalogue()).map(({ name }) => name),
    async of(name) {
      const wanted = (await catalogue()).find((one) => one.name === name);
      if (!wanted) return undefined;
      const known = open.get(name);
      if (known?.version === wanted.version) return known.opened;
      const opened = openSet(address, wanted);
      open.set(name, { version: wanted.version, opened });
      // What failed may be mended.
      opened.catch(() => open.get(name)?.opened === opened && open.delete(name));
      if (known) void close(known.opened);
      return opened;
    },
    async close() {
      for (const { opened } of open.values()) await close(opened);
      open.clear();
    },
  };
}
