import type { ClusterAddress } from './cluster-address.ts';
import { quoted } from './literals.ts';
import { rowsOf, sendStatement } from './send-statement.ts';

/** A set as the catalogue of the cluster has it. */
export interface Catalogued {
  readonly name: string;
  /** Grows from load to load. */
  readonly version: number;
  /** What the set says of itself, as JSON. */
  readonly about: string;
}

const TABLE = 'incident_sets';

/** What the names of all tables of a set begin with; those of one version where it is given. */
export function tablePrefix(name: string, version: number): string {
  return `${name.replaceAll('-', '_')}_${version}_`;
}

/** All that was ever published, the last version of each set last. */
async function readPublished(address: ClusterAddress, signal?: AbortSignal): Promise<readonly Catalogued[]> {
  const [[isThere]] = await rowsOf(address, `EXISTS TABLE ${TABLE}`, { signal });
  if (Number(isThere) === 0) return [];
  const rows = await rowsOf(address, `SELECT name, version, about FROM ${TABLE} ORDER BY name, version`, {
    signal,
  });
  return rows.map(([name, version, about]) => ({
    name: String(name),
    version: Number(version),
    about: String(about),
  }));
}

/** The sets that are whole, each in its last version. */
export async function readCatalogue(
  address: ClusterAddress,
  signal?: AbortSignal,
): Promise<readonly Catalogued[]> {
  return [...new Map((await readPublished(address, signal)).map((one) => [one.name, one])).values()];
}

export async function createCatalogue(address: ClusterAddress): Promise<void> {
  await sendStatement(
    address,
    `CREATE TABLE IF NOT EXISTS ${TABLE} (name String, version UInt64, about String) ENGINE = MergeTree ORDER BY (name, version)`,
  );
}

/** From now on, and at once, this version is what the name stands for. */
export async function publish(address: ClusterAddress, { name, version, about }: Catalogued): Promise<void> {
  await sendStatement(address, `INSERT INTO ${TABLE} VALUES (${quoted(name)}, ${version}, ${quoted(about)})`);
}

/**
 * Drops what the servers have of a set beside so many of its last versions in the catalogue: older ones, and what broken loads
 * left. Returns the last version, or 0 where there is none.
 */
export async function dropOthers(address: ClusterAddress, name: string, many: number): Promise<number> {
  const published = await readPublished(address);
  const versions = published.filter((one) => one.name === name).map(({ version }) => version);
  const kept = versions.slice(-many).map((version) => tablePrefix(name, version));
  const own = new RegExp(`^${name.replaceAll('-', '_')}_\\d+_[a-z_]+$`);
  for (const server of address.servers) {
    const tables = await rowsOf(
      address,
      `SELECT name FROM system.tables WHERE database = ${quoted(address.database)}`,
      { server },
    );
    const others = tables
      .map(([table]) => String(table))
      .filter((table) => own.test(table) && !kept.some((prefix) => table.startsWith(prefix)));
    for (const table of others) await sendStatement(address, `DROP TABLE IF EXISTS ${table}`, { server });
  }
  return versions.at(-1) ?? 0;
}
