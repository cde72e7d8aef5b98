import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type EngineQuery, engineQuery } from '../query/engine-query.ts';
import { type EngineSet, openEngineSet } from '../set/engine-set.ts';

/** A set that is open, as one version of its file. */
export interface OpenedSet {
  readonly set: EngineSet;
  readonly query: EngineQuery;
  readonly version: string;
}

/** The sets of a folder, each opened when it is first asked for and again when its file is another. */
export interface OpenSets {
  names(): Promise<readonly string[]>;
  /** Undefined where there is no such set; throws in words where it cannot be opened. */
  of(name: string): Promise<OpenedSet | undefined>;
  close(): Promise<void>;
}

const NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.duckdb$/;

function versionOf(path: string): string {
  const { mtimeMs, size, ino } = statSync(path);
  return [ino, size, Math.round(mtimeMs)].map((one) => one.toString(36)).join('-');
}

export function openSets(folder: string): OpenSets {
  const open = new Map<string, { readonly version: string; readonly opened: Promise<OpenedSet> }>();

  const names = () =>
    existsSync(folder)
      ? readdirSync(folder)
          .flatMap((file) => NAME.exec(file)?.[1] ?? [])
          .sort()
      : [];

  async function openAs(path: string, version: string): Promise<OpenedSet> {
    const set = await openEngineSet(path);
    return { set, query: engineQuery(set), version };
  }

  const closed = async (opened: Promise<OpenedSet>) => {
    const set = await opened.then(
      (one) => one.set,
      () => undefined,
    );
    await set?.close();
  };

  return {
    names: async () => names(),
    async of(name) {
      if (!names().includes(name)) return undefined;
      const path = join(folder, `${name}.duckdb`);
      const version = versionOf(path);
      const known = open.get(name);
      if (known?.version === version) return known.opened;
      const opened = openAs(path, version);
      open.set(name, { version, opened });
      // A file that could not be opened may be mended.
      opened.catch(() => open.get(name)?.opened === opened && open.delete(name));
      if (known) void closed(known.opened);
      return opened;
    },
    async close() {
      for (const { opened } of open.values()) await closed(opened);
      open.clear();
    },
  };
}
