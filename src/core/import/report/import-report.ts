import { type Dated, STATED, type Stated } from '../cells/dated.ts';
import type { Estimate, ImportedEvent } from '../imported-event.ts';
import type { Finding, ImportRule } from './import-rules.ts';
import type { Note } from './reasons.ts';

/** Findings of one rule in one column. */
export interface FindingGroup {
  readonly kind: Finding['kind'];
  readonly rule: ImportRule;
  readonly column: string;
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly Finding[];
}

/** Sums over the events as written. */
export interface KilledSums extends Required<Estimate> {
  /** Events without a figure. */
  readonly unknown: number;
}

/** What became of a file, or of several that belong together. */
export interface ImportReport {
  readonly format: string;
  /** Rows of data: without header, tag rows and blank ones. */
  readonly rows: number;
  readonly events: number;
  readonly groups: readonly FindingGroup[];
  readonly notes: readonly Note[];
  readonly withoutPlace: number;
  readonly withoutDate: number;
  readonly stated: Readonly<Record<Stated, number>>;
  /** The earliest and latest day given, counted from 1970-01-01. */
  readonly first?: number;
  readonly last?: number;
  readonly killed: KilledSums;
}

/** How many findings of a group are kept as examples. */
const MOST_EXAMPLES = 1000;
/** How many kinds of findings are told apart; a file can bring any number of columns. */
const MOST_GROUPS = 2000;

export interface ReportBuilder {
  row(): void;
  find(finding: Finding): void;
  note(note: Note): void;
  take(event: ImportedEvent): void;
  finish(format: string): ImportReport;
}

/** Whether it says more than a range does, which is all that an event has room for. */
function saysBest({ low, best, high }: Estimate = {}): boolean {
  return best !== undefined && low !== high;
}

/** Counts what is read; its size does not grow with the file. */
export function reportBuilder(): ReportBuilder {
  const groups = new Map<string, { first: Finding; count: number; examples: Finding[] }>();
  const notes = new Map<string, Note>();
  const stated = Object.fromEntries(STATED.map((name) => [name, 0])) as Record<Stated, number>;
  const killed = { low: 0, best: 0, high: 0, unknown: 0 };
  const counts = { rows: 0, events: 0, withoutPlace: 0, withoutDate: 0 };
  let withBest = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;

  function takeDate(date: Dated | undefined): void {
    stated[date?.stated ?? 'none']++;
    if (!date) counts.withoutDate++;
    else {
      if (date.first < first) first = date.first;
      if (date.last > last) last = date.last;
    }
  }

  function takeKilled({ low, best, high }: Estimate = {}): void {
    if (low === undefined && best === undefined && high === undefined) killed.unknown++;
    killed.low += low ?? 0;
    killed.best += best ?? 0;
    killed.high += high ?? 0;
  }

  return {
    row: () => {
      counts.rows++;
    },
    find(finding) {
      const key = JSON.stringify([finding.kind, finding.rule, finding.column]);
      const group = groups.get(key);
      if (group) {
        group.count++;
        if (group.examples.length < MOST_EXAMPLES) group.examples.push(finding);
      } else if (groups.size < MOST_GROUPS)
        groups.set(key, { first: finding, count: 1, examples: [finding] });
    },
    note: (note) => {
      notes.set(JSON.stringify(note), note);
    },
    take(event) {
      counts.events++;
      if (event.point === undefined) counts.withoutPlace++;
      takeDate(event.date);
      takeKilled(event.killed);
      if (saysBest(event.killed) || saysBest(event.wounded)) withBest++;
    },
    finish: (format) => ({
      format,
      ...counts,
      groups: [...groups.values()].map(({ first: { kind, rule, column }, count, examples }) => ({
        kind,
        rule,
        column,
        count,
        examples,
      })),
      notes: [
        ...notes.values(),
        ...(withBest > 0 ? [{ reason: { says: 'best-estimates', events: withBest } } as const] : []),
      ],
      stated,
      ...(Number.isFinite(first) && { first, last }),
      killed,
    }),
  };
}
