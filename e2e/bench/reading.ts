import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { SetBuilder } from '../../src/core/import/columns/set-builder.ts';
import { setBuilder } from '../../src/core/import/columns/set-builder.ts';
import { importFiles } from '../../src/core/import/import-files.ts';
import { fileOf } from '../../src/core/import/input/input-file.ts';
import { rowScanner } from '../../src/core/import/input/row-scanner.ts';

/** Bytes that are decoded at once. */
const CHUNK = 1 << 18;

/** How long one thread of Node needs for a table, in ms. */
export interface ReadingFigures {
  readonly rows: number;
  readonly bytes: number;
  /** Its cells alone: by papaparse and by our own scanner, each fed with the decoded text. */
  readonly papaparse: number;
  readonly scanner: number;
  /** All of it: dates, figures, places, actors and ids understood, and a set made of them. */
  readonly whole: number;
}

function piecesOf(bytes: Uint8Array, take: (text: string) => void): void {
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += CHUNK)
    take(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
}

/** papaparse loses what a piece of text cuts, so that each piece is made to end with a line. */
function byPapaparse(bytes: Uint8Array): number {
  let rows = 0;
  let rest = '';
  piecesOf(bytes, (text) => {
    const whole = rest + text;
    const end = whole.lastIndexOf('\n') + 1;
    rest = whole.slice(end);
    rows += Papa.parse(whole.slice(0, end), { skipEmptyLines: true }).data.length;
  });
  return rows;
}

function byScanner(bytes: Uint8Array): number {
  const scanner = rowScanner(',', { after: 0 });
  let rows = 0;
  piecesOf(bytes, (text) => {
    rows += scanner.push(text).length;
  });
  return rows + scanner.end().length;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Reads a table in this process, in three ways. */
export async function measureReading(path: string): Promise<ReadingFigures> {
  const bytes = new Uint8Array(readFileSync(path));
  let rows = 0;
  const papaparse = await timed(() => byPapaparse(bytes));
  const scanner = await timed(() => byScanner(bytes));
  const whole = await timed(async () => {
    let builder: SetBuilder | undefined;
    const report = await importFiles([fileOf('made.csv', bytes, CHUNK)], {
      begin(format) {
        const begun = setBuilder(format, 'made.csv');
        builder = begun;
        return { event: (event) => begun.take(event) };
      },
    });
    builder?.finish('made');
    rows = report.rows;
  });
  return { rows, bytes: bytes.length, papaparse, scanner, whole };
}
