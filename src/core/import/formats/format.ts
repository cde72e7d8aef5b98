import type { Header } from '../cells/header.ts';
import type { RowCells } from '../cells/row-cells.ts';
import type { FoundEvent } from '../imported-event.ts';
import type { JsonItem } from '../input/json-items.ts';
import type { Row } from '../input/row-scanner.ts';
import type { XmlHandler } from '../input/xml-scanner.ts';
import type { Finding, ImportRule } from '../report/import-rules.ts';
import type { Reason } from '../report/reasons.ts';

/** Whether a file is of a format; a reason why it is recognised and yet not read. */
export type Detected = boolean | { readonly refused: (file: string) => Reason };

/** The beginning of a table. */
export interface TableHead {
  readonly header: Header;
  /** The first rows below the header. */
  readonly rows: readonly Row[];
}

/** A format of tables. */
export interface TableFormat {
  readonly kind: 'table';
  readonly id: string;
  /** Its name as people know it. */
  readonly label: string;
  /** The names of the columns where the files have none, by their first row. */
  readonly namesOf?: (first: readonly string[]) => readonly string[] | undefined;
  readonly detect: (head: TableHead) => Detected;
  /** A function that reads the row that the cells are set to; undefined where it makes no event, which it has reported. */
  readonly read: (head: TableHead, cells: RowCells) => () => FoundEvent | undefined;
}

/** What a reader of entries reports to, with the entry's number. */
export interface EntryReport {
  find(kind: Finding['kind'], rule: ImportRule, entry: number, field: string, value: unknown): void;
  note(reason: Reason): void;
}

/** An event and the number of the entry that it is. */
export interface FoundEntry {
  readonly entry: number;
  /** Undefined where the entry makes none, which the reader has reported. */
  readonly event?: FoundEvent;
}

/** A format of JSON files. What belongs together is read in the order of `companion`: what others refer to first. */
export interface JsonFormat {
  readonly kind: 'json';
  readonly id: string;
  readonly label: string;
  readonly detect: (items: readonly JsonItem[]) => Detected;
  /** Reads one file after another: a function for each piece, called with undefined at the end of all. */
  readonly read: (report: EntryReport) => (item: JsonItem) => readonly FoundEntry[];
}

/** A format of XML files. */
export interface XmlFormat {
  readonly kind: 'xml';
  readonly id: string;
  readonly label: string;
  readonly detect: (head: string) => Detected;
  readonly read: (report: EntryReport, take: (found: FoundEntry) => void) => XmlHandler;
}
