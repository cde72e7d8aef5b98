import type { EntryReport, FoundEntry } from './formats/format.ts';
import { textOf } from './input/decode.ts';
import { jsonScanner } from './input/json-items.ts';
import { xmlScanner } from './input/xml-scanner.ts';
import type { Intake } from './intake.ts';
import type { Recognised } from './recognise.ts';

/** A value of JSON as a report shows it. */
function shown(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 500);
}

/** Reads a file of entries, JSON or XML. */
export async function readEntries(one: Recognised & { kind: 'json' | 'xml' }, intake: Intake): Promise<void> {
  const { file, encoding } = one.sniffed;
  const report: EntryReport = {
    find: (kind, rule, entry, field, value) =>
      intake.find({ kind, rule, file: file.name, row: entry, column: field, value: shown(value) }),
    note: (text) => intake.note(`${file.name}: ${text}`),
  };
  const take = ({ entry, event }: FoundEntry) => {
    intake.row();
    if (event) intake.take(event, file.name, entry, () => JSON.stringify(event));
  };
  let end: string | undefined;
  if (one.kind === 'json') {
    const scanner = jsonScanner();
    const read = one.format.read(report);
    for await (const text of textOf(file, encoding))
      for (const item of scanner.push(text)) for (const found of read(item)) take(found);
    end = scanner.end();
  } else {
    const scanner = xmlScanner(one.format.read(report, take));
    for await (const text of textOf(file, encoding)) scanner.push(text);
    end = scanner.end();
  }
  if (end) report.note(end);
}
