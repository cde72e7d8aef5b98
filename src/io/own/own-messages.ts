import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { KeptSet } from '../../core/dataset/kept-set.ts';
import type { DayOrder } from '../../core/import/cells/date-layouts.ts';
import type { UndatedEvent } from '../../core/import/columns/set-builder.ts';
import type { ColumnGuess } from '../../core/import/formats/guess-columns.ts';
import type { MappingPreview, MappingQuestion } from '../../core/import/mapping.ts';
import type { ImportReport } from '../../core/import/report/import-report.ts';
import type { Reason } from '../../core/import/report/reasons.ts';
import type { Issue } from '../../core/model/issue.ts';

/** What a person says of the dates of files, which the files may not: UTC and the order that the values leave where nothing is said. */
export interface Clocks {
  readonly dayOrder?: DayOrder;
  /** IANA name of the zone of days and clocks. */
  readonly timeZone?: string;
}

/** What the page asks of the worker that reads and holds a reader's files. */
export type OwnAsking =
  | { readonly own: 'import'; readonly files: readonly File[]; readonly clocks: Clocks }
  | { readonly own: 'open'; readonly name: string }
  | { readonly own: 'preview'; readonly columns: ColumnGuess }
  | { readonly own: 'mapping'; readonly columns: ColumnGuess };

/** How far the reading of files is. */
export interface Progress {
  /** Bytes of the files as they are, packed or not. */
  readonly bytes: number;
  readonly total: number;
  /** Rows or entries read; 0 while the files are looked through for their encoding and the order of their dates. */
  readonly rows: number;
  /** The name of the format, once it is known. */
  readonly format?: string;
}

/** Whether a set is in the browser's storage, or why it is not: no room, or no storage at all. */
export type Keeping = 'kept' | 'full' | 'refused';

/** What the list of opened files says of one; small. */
export interface OwnEntry {
  /** Name of the set in addresses. */
  readonly name: string;
  readonly title: string;
  readonly format: string;
  readonly events: number;
  /** Bytes in the browser's storage. */
  readonly size: number;
  /** When it was opened, ms. */
  readonly opened: number;
}

/** What became of the files that a set was made of, their format as people know it, and the events that no view shows. */
export type OwnReport = ImportReport & {
  readonly label: string;
  readonly undated: readonly UndatedEvent[];
};

/** Whose columns a person is asked for. */
export type AskedMapping = Omit<MappingQuestion, 'preview'>;

/** What the first rows of a table give, and the set that they are; that is absent where none of them has a date. */
export type ShownPreview = Omit<MappingPreview, 'events'> & { readonly set?: KeptSet };

/** What the worker says. */
export type OwnMessage =
  | { readonly own: 'progress'; readonly progress: Progress }
  | { readonly own: 'question'; readonly question: AskedMapping }
  | { readonly own: 'previewed'; readonly preview: ShownPreview }
  /** Files were read and are kept; whoever opens the set under its name has their events. */
  | { readonly own: 'kept'; readonly entry: OwnEntry; readonly report: OwnReport }
  | {
      readonly own: 'made';
      readonly entry: OwnEntry;
      readonly keeping: Keeping;
      /** Of what was read just now. */
      readonly report?: OwnReport;
      readonly catalogue: Omit<Catalogue, 'zone'>;
    }
  | {
      readonly own: 'refused';
      readonly reason: Reason;
      readonly asksDayOrder: boolean;
      /** What breaks the rules of tables, each with its place. */
      readonly issues: readonly Issue[];
    }
  | { readonly own: 'failed'; readonly reason: string };
