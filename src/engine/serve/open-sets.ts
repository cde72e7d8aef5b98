import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bounds } from '../../core/space/bounds.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { OfServers } from '../../io/partial-answers.ts';
import { engineQuery } from '../query/engine-query.ts';
import { type Estimated, estimatingQuery } from '../query/estimating-query.ts';
import { type EngineSet, openEngineSet } from '../set/engine-set.ts';
import { openVersions } from './open-versions.ts';

/** A set that is open, as one version of its file. */
export interface OpenedSet {
  readonly set: EngineSet;
  readonly query: EventQuery;
  readonly version: string;
  /** Answers by a sample, where the set has one. */
  readonly estimate?: Estimate;
  /** Answers of some of the servers among which it is divided, and of how many. */
  readonly part?: { readonly query: EventQuery; readonly servers: OfServers };
}

interface Estimate {
  /** One event in so many is in the sample. */
  readonly share: number;
  query(window: Bounds | undefined, signal: AbortSignal): Estimated;
}

/** How a set is asked. */
export function openedAs(set: EngineSet): Pick<OpenedSet, 'set' | 'query' | 'estimate'> {
  const { sampled: share } = set;
  return {
    set,
    query: engineQuery(set),
    ...(share && {
      estimate: { share, query: (window, signal) => estimatingQuery(set, share, window, signal) },
    }),
  };
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

function versionOf(path: string): string {
  const { mtimeMs, size, ino } = statSync(path);
  return [ino, size, Math.round(mtimeMs)].map((one) => one.toString(36)).join('-');
}

export function openSets(folder: string): OpenSets {
  const pathOf = (name: string) => join(folder, `${name}.duckdb`);
  const open = openVersions(async (name, version) => {
    return { ...openedAs(await openEngineSet(pathOf(name))), version };
  });

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
      return open.of(name, versionOf(pathOf(name)), wanted);
    },
    close: open.close,
  };
}
