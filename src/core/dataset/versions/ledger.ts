import { groupBy } from '../../../base/group-by.ts';
import { shorten } from '../../../base/shorten.ts';
import { changedRows } from './changed-rows.ts';
import type { Marks, Release } from './release.ts';

/** The file of a package that has all its versions. */
export const LEDGER_FILE = 'versions.txt';

const EMPTY = '.';
const WITHDRAWN = '-';
const MARK = 4;
const RELEASE = /^version ([0-9a-f]{8}) (\d{4}-\d\d-\d\d)$/;
const TABLE = /^table (\w+)((?: \w+)*)$/;
const ROW = /^([^\t]*)\t(-|(?:\.|[\w-]{4})*)$/;
/** What would end a key, and what stands for it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is written in another way
const ESCAPED = /[%\x00-\x1f\x7f]/g;

const NOTHING: Release = { version: '', date: '', tables: new Map() };

/** The lines of a release: what differs from the one before. */
function linesOf(release: Release, before: Release): readonly string[] {
  const changed = groupBy(changedRows(before, release), ({ table }) => table);
  const tables = [...changed].flatMap(([table, rows]) => {
    const now = release.tables.get(table);
    const columns = [...new Set(rows.flatMap(({ key }) => [...(now?.get(key)?.keys() ?? [])]))].sort();
    const lines = rows.map(({ key, change }) => {
      const marks = now?.get(key);
      const cells =
        change === 'withdrawn' ? WITHDRAWN : columns.map((column) => marks?.get(column) ?? EMPTY).join('');
      return `${key.replace(ESCAPED, encodeURIComponent)}\t${cells}`;
    });
    return [['table', table, ...columns].join(' '), ...lines];
  });
  return [`version ${release.version} ${release.date}`, ...tables];
}

/** The text of a ledger of releases, the oldest first (FORMAT.md). */
export function encodeLedger(releases: readonly Release[]): string {
  const lines = releases.flatMap((release, at) => linesOf(release, releases[at - 1] ?? NOTHING));
  return lines.map((line) => `${line}\n`).join('');
}

function keyIn(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function marksIn(cells: string, columns: readonly string[]): Marks | undefined {
  const marks = new Map<string, string>();
  let at = 0;
  for (const column of columns) {
    if (at >= cells.length) return undefined;
    if (cells[at] !== EMPTY) marks.set(column, cells.slice(at, at + MARK));
    at += cells[at] === EMPTY ? 1 : MARK;
  }
  return at === cells.length ? marks : undefined;
}

/** Reads a ledger line by line; `read` says whether the line is one. */
function ledgerReader() {
  const releases: Release[] = [];
  let tables = new Map<string, Map<string, Marks>>();
  let rows: Map<string, Marks> | undefined;
  let columns: readonly string[] = [];

  function read(line: string): boolean {
    const [, version, date] = RELEASE.exec(line) ?? [];
    if (version) {
      tables = new Map(tables);
      rows = undefined;
      releases.push({ version, date, tables });
      return true;
    }
    const [, table, names] = TABLE.exec(line) ?? [];
    if (table) {
      rows = new Map(tables.get(table));
      columns = names.split(' ').slice(1);
      tables.set(table, rows);
      return releases.length > 0;
    }
    const [, key, cells] = ROW.exec(line) ?? [];
    if (key === undefined || !rows) return false;
    const name = keyIn(key);
    if (cells === WITHDRAWN) return name !== undefined && rows.delete(name);
    const marks = marksIn(cells, columns);
    if (name !== undefined && marks) rows.set(name, marks);
    return name !== undefined && marks !== undefined;
  }

  /** A table that has lost its last row is none. */
  const filled = (): readonly Release[] =>
    releases.map((release) => ({
      ...release,
      tables: new Map([...release.tables].filter(([, { size }]) => size > 0)),
    }));

  return { read, filled };
}

/** The releases of a ledger's text, the oldest first. Throws an error that names the line which is not of the format. */
export function decodeLedger(text: string): readonly Release[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error(`line ${lines.length + 1} of the ledger is cut off`);
  const reader = ledgerReader();
  const wrong = lines.findIndex((line) => !reader.read(line));
  if (wrong < 0) return reader.filled();
  throw new Error(`line ${wrong + 1} of the ledger is not of its format: ${shorten(lines[wrong], 80)}`);
}
