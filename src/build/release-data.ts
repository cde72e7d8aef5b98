import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changedRows } from '../core/dataset/versions/changed-rows.ts';
import { decodeLedger, encodeLedger, LEDGER_FILE } from '../core/dataset/versions/ledger.ts';
import { type Release, releaseOf } from '../core/dataset/versions/release.ts';
import type { DataPackage } from '../core/model/package.ts';
import { InWords } from './in-words.ts';

/** The releases in the ledger of a package's folder, the oldest first; none without the file. Throws in words. */
export function releasesIn(folder: string): readonly Release[] {
  const path = join(folder, LEDGER_FILE);
  if (!existsSync(path)) return [];
  try {
    return decodeLedger(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new InWords(`${path}: ${(error as Error).message}`);
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** How a release differs from the one before, in words; empty when it does not. */
function difference(last: Release | undefined, now: Release): string {
  if (!last) return 'no version was released before';
  const rows = changedRows(last, now);
  const cells = rows
    .filter(({ change }) => change === 'changed')
    .reduce((sum, { columns }) => sum + columns.length, 0);
  const added = rows.filter(({ change }) => change === 'added').length;
  const withdrawn = rows.filter(({ change }) => change === 'withdrawn').length;
  const parts = [
    cells > 0 && `${counted(cells, 'cell')} changed`,
    added > 0 && `${counted(added, 'row')} added`,
    withdrawn > 0 && `${counted(withdrawn, 'row')} withdrawn`,
  ];
  const list = parts.filter(Boolean).join(', ');
  return list && `${list} since ${last.version} of ${last.date}`;
}

/** A line about a package whose data are not those of its last release; empty when they are. No mistake: it may be worked on. */
export function unreleased(folder: string, data: DataPackage): string {
  const now = releaseOf(data, '');
  const differs = difference(releasesIn(folder).at(-1), now);
  return differs && `${data.info.name}: version ${now.version} is not released: ${differs}`;
}

/** Enters the data of a package into the ledger of its folder as of a day, unless they are those of its last release. */
export async function release(folder: string, data: DataPackage, date: string): Promise<string> {
  const { name } = data.info;
  const releases = releasesIn(folder);
  const now = releaseOf(data, date);
  const differs = difference(releases.at(-1), now);
  if (!differs) return `${name}: version ${now.version} is released already`;
  await writeFile(join(folder, LEDGER_FILE), encodeLedger([...releases, now]));
  return `${name}: version ${now.version} of ${date} entered into data/${name}/${LEDGER_FILE}: ${differs}`;
}
