import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EventQuery } from '../../core/store/query.ts';
import { engineQuery } from '../query/engine-query.ts';
import { type EngineSet, openEngineSet } from '../set/engine-set.ts';

/** A set that is open, as one version of its file. */
export interface OpenedSet {
  readonly set: EngineSet;
  readonly query: EventQuery;
  readonly version: string;
}

/** The sets of a folder, each opened when it is first asked for and again when its file is another. */
export interface OpenSets {
  names(): Promise<readonly string[]>;
  /**
   * A set as it is now; or, where it is still open, as the named version before. Undefined where there is no such set; throws in
   * words where it cannot be opened.
   */
  of(name: string, version?: string): Promise<OpenedSet | undefined>;
  close(): Promise<void>;
}

const NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.duckdb$/;

interface Version {
  readonly version: string;
  readonly opened: Promise<OpenedSet>;
}

function versionOf(path: string): string {
  const { mtimeMs, size, ino } = statSync(path);
  return [ino, size, Math.round(mtimeMs)].map((one) => one.toString(36)).join('-');
}

async function closed({ opened }: Version): Promise<void> {
  const set = await opened.then(
    (one) => one.set,
    () => undefined,
  );
  await set?.close();
}

export function openSets(folder: string): OpenSets {
  /** The versions of a set that are open: the newest, and the one before, which open pages go on to ask. */
  const open = new Map<string, readonly Version[]>();

  async function openAs(path: string, version: string): Promise<OpenedSet> {
    const set = await openEngineSet(path);
    return { set, query: engineQuery(set), version };
  }

  function isThere(name: string): boolean {
    return NAME.test(`${name}.duckdb`) && existsSync(join(folder, `${name}.duckdb`));
  }

  return {
    async names() {
      const files = existsSync(folder) ? readdirSync(folder) : [];
      return files.flatMap((file) => NAME.exec(file)?.[1] ?? []).sort();
    },
    async of(name, wanted) {
      if (!isThere(name)) return undefined;
      const path = join(folder, `${name}.duckdb`);
      const version = versionOf(path);
      const known = open.get(name) ?? [];
      const asked = known.find((one) => one.version === (wanted ?? version));
      if (asked) return asked.opened;
      const [newest, ...older] = known;
      if (newest?.version === version) return newest.opened;
      const opened = openAs(path, version);
      open.set(name, [{ version, opened }, ...(newest ? [newest] : [])]);
      // A file that could not be opened may be mended.
      opened.catch(() => {
        const now = open.get(name) ?? [];
        open.set(
          name,
          now.filter((one) => one.opened !== opened),
        );
      });
      for (const one of older) void closed(one);
      return opened;
    },
    async close() {
      for (const versions of open.values()) for (const one of versions) await closed(one);
      open.clear();
    },
  };
}
