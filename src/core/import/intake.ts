import { isMangledId } from './cells/numbers.ts';
import type { FoundEvent, ImportedEvent } from './imported-event.ts';
import { type ImportReport, reportBuilder } from './report/import-report.ts';
import type { Finding } from './report/import-rules.ts';
import { madeIds } from './report/made-ids.ts';
import type { Note } from './report/reasons.ts';

/** Who wants the events and what is wrong, one by one. */
export interface Consumer {
  event?(event: ImportedEvent): void;
  finding?(finding: Finding): void;
}

/** Takes what readers find: gives ids, counts, and hands on. */
export interface Intake {
  row(): void;
  find(finding: Finding): void;
  note(note: Note): void;
  /** `content` is what the row says as a whole, from which an id is made where it has none. */
  take(event: FoundEvent, file: string, row: number, content: () => string): void;
  finish(format: string): ImportReport;
}

/** An id that programs have made of a number beyond those that they can tell apart. */
function isRounded(id: string): boolean {
  return /^\d{16,}$/.test(id) && id.length < 22 && /0{4,}$/.test(id) && Number(id) > Number.MAX_SAFE_INTEGER;
}

export function intakeFor(consumer: Consumer): Intake {
  const report = reportBuilder();
  const ids = madeIds();
  let withoutId = 0;

  /** The row of which a cell was left out last: it is kept for the rest of what it says. */
  let faulty = '';

  const find = (finding: Finding) => {
    if (finding.kind === 'dropped') faulty = `${finding.file}\n${finding.row}`;
    report.find(finding);
    consumer.finding?.(finding);
  };

  function idOf(ownId: string, file: string, row: number, content: () => string): string {
    const says = (rule: Finding['rule']) =>
      find({ kind: 'dropped', rule, file, row, column: 'id', value: ownId });
    if (ownId === '') withoutId++;
    else if (isMangledId(ownId) || isRounded(ownId)) says('mangled-id');
    else if (ids.isNew(ownId)) return ownId;
    else says('repeated-id');
    return ids.make(content());
  }

  return {
    row: report.row,
    find,
    note: report.note,
    /** Completes the event in place: copies of a million rows cost more than reading them. */
    take(found, file, row, content) {
      if (!found.date && !found.point && !found.place && faulty !== `${file}\n${row}`) {
        find({
          kind: 'rejected',
          rule: 'nothing-to-show',
          file,
          row,
          column: '',
          value: found.title.slice(0, 200),
        });
        return;
      }
      const id = idOf(found.ownId ?? '', file, row, content);
      const event: ImportedEvent = Object.assign(found, { id, file, row });
      report.take(event);
      consumer.event?.(event);
    },
    finish(format) {
      if (withoutId > 0)
        report.note({
          reason: withoutId === 1 ? { says: 'one-without-id' } : { says: 'without-id', events: withoutId },
        });
      return report.finish(format);
    },
  };
}
