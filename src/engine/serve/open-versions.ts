import type { EngineSet } from '../set/engine-set.ts';

/** What has a set that is open. */
interface OfSet {
  readonly set: EngineSet;
}

interface Version<T> {
  readonly version: string;
  readonly opened: Promise<T>;
}

async function closed({ opened }: Version<OfSet>): Promise<void> {
  const set = await opened.then(
    (one) => one.set,
    () => undefined,
  );
  await set?.close();
}

/** The versions of sets that are open: of each the newest, and the one before, which open pages go on to ask. */
export function openVersions<T extends OfSet>(open: (name: string, version: string) => Promise<T>) {
  const kept = new Map<string, readonly Version<T>[]>();
  return {
    /** A set in its newest `version`, or in the one that is `wanted` where it is still open. */
    of(name: string, version: string, wanted = version): Promise<T> {
      const known = kept.get(name) ?? [];
      const asked = known.find((one) => one.version === wanted);
      if (asked) return asked.opened;
      const [newest, ...older] = known;
      if (newest?.version === version) return newest.opened;
      const opened = open(name, version);
      kept.set(name, [{ version, opened }, ...(newest ? [newest] : [])]);
      // What could not be opened may be mended.
      opened.catch(() => {
        const now = kept.get(name) ?? [];
        kept.set(
          name,
          now.filter((one) => one.opened !== opened),
        );
      });
      for (const one of older) void closed(one);
      return opened;
    },
    async close(): Promise<void> {
      for (const versions of kept.values()) for (const one of versions) await closed(one);
      kept.clear();
    },
  };
}
