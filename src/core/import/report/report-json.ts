import { printDay } from '../cells/dated.ts';
import type { ImportedEvent } from '../imported-event.ts';
import type { FindingGroup, ImportReport } from './import-report.ts';
import { IMPORT_RULES } from './import-rules.ts';
import { noteInEnglish } from './reasons.ts';

function rejectedOf(groups: readonly FindingGroup[]) {
  const rules = new Map<string, { rule: string; count: number; rows: number[] }>();
  for (const { kind, rule, count, examples } of groups) {
    if (kind !== 'rejected') continue;
    const one = rules.get(rule) ?? { rule, count: 0, rows: [] };
    one.count += count;
    for (const { row } of examples) one.rows.push(row);
    rules.set(rule, one);
  }
  return [...rules.values()];
}

/** What is kept although something is wrong with it, a sentence for each rule and column. */
export function keptNotes(groups: readonly FindingGroup[]): readonly string[] {
  return groups
    .filter(({ kind }) => kind === 'kept')
    .map(({ rule, column, count, examples }) => {
      const where = count === 1 ? `row ${examples[0].row}` : `${count} rows, first ${examples[0].row}`;
      return `${where}${column && `, ${column}`}: ${IMPORT_RULES[rule]}`;
    });
}

const sampled = ({ ownId, id, date, point, actors, killed }: ImportedEvent) => ({
  id: ownId || id,
  date: date?.edtf ?? null,
  lat: point?.lat ?? null,
  lon: point?.lon ?? null,
  actors: actors.map(({ name }) => name),
  killed: killed ? { low: killed.low ?? null, best: killed.best ?? null, high: killed.high ?? null } : null,
});

/** A report as one object that other programs read, with the events that they asked for. */
export function reportJson(report: ImportReport, sample: readonly ImportedEvent[]) {
  const { format, rows, events, groups, withoutPlace, withoutDate, stated, first, last, killed } = report;
  return {
    format,
    rows,
    events,
    rejected: rejectedOf(groups),
    dropped: groups
      .filter(({ kind }) => kind === 'dropped')
      .map(({ rule, column, count }) => ({ rule, column, count })),
    notes: [...report.notes.map(noteInEnglish), ...keptNotes(groups)],
    withoutPlace,
    withoutDate,
    precision: stated,
    first: first === undefined ? null : printDay(first),
    last: last === undefined ? null : printDay(last),
    killed,
    sample: sample.map(sampled),
  };
}

/** The same for what was refused as a whole, with the reason. */
export function refusedJson(format: string | null, reason: string) {
  return {
    format,
    rows: 0,
    events: 0,
    rejected: [],
    dropped: [],
    notes: [reason],
    withoutPlace: 0,
    withoutDate: 0,
    precision: { hour: 0, day: 0, severalDays: 0, month: 0, year: 0, none: 0 },
    first: null,
    last: null,
    killed: { low: 0, best: 0, high: 0, unknown: 0 },
    sample: [],
  };
}
