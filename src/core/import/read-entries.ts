import type { EntryReport, FoundEntry } from './formats/format.ts';
import { textOf } from './input/decode.ts';
import { itemsOf } from './input/sniff.ts';
import { xmlScanner } from './input/xml-scanner.ts';
import type { Intake } from './intake.ts';
import type { Recognised } from './recognise.ts';
import type { Reason } from './report/reasons.ts';

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
    note: (reason) => intake.note({ reason, file: file.name }),
  };
  const take = ({ entry, event }: FoundEntry) => {
    intake.row();
    if (event) intake.take(event, file.name, entry, () => JSON.stringify(event));
  };
  let end: Reason | undefined;
  if (one.kind === 'json') {
    const read = one.format.read(report);
    const batches = itemsOf(one.sniffed);
    for (let next = await batches.next(); ; next = await batches.next()) {
      if (next.done) {
        end = next.value;
        break;
      }
      for (const item of next.value) for (const found of read(item)) take(found);
    }
  } else {
    const scanner = xmlScanner(one.format.read(report, take));
    for await (const text of textOf(file, encoding)) scanner.push(text);
    end = scanner.end();
  }
  if (end) report.note(end);
}
