import { type ChangedRow, changedRows } from '../core/dataset/versions/changed-rows.ts';
import { decodeLedger, LEDGER_FILE } from '../core/dataset/versions/ledger.ts';
import { releaseOf } from '../core/dataset/versions/release.ts';
import { fetchPackage } from './load.ts';

/** How the data differ from an earlier version; `rows` is undefined where no release was that version. */
export interface SinceVersion {
  /** The day on which it was released, 2026-11-26; '' where it is unknown. */
  readonly date: string;
  readonly rows: readonly ChangedRow[] | undefined;
}

const UNKNOWN: SinceVersion = { date: '', rows: undefined };

/**
 * What of a published package, as its tables have it, is not as it was in a version. Throws where the ledger or the package cannot be
 * had or read; a package without a ledger has no versions.
 */
export async function loadSinceVersion(name: string, version: string): Promise<SinceVersion> {
  const response = await fetch(`${import.meta.env.BASE_URL}data/${name}/${LEDGER_FILE}`);
  if (response.status === 404) return UNKNOWN;
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const release = decodeLedger(await response.text()).find((one) => one.version === version);
  if (!release) return UNKNOWN;
  return { date: release.date, rows: changedRows(release, releaseOf(await fetchPackage(name), '')) };
}
