import type { EventRecord } from '../../core/dataset/event-item.ts';
import type { KeptTables } from '../../core/dataset/kept-set.ts';
import type { ExportFormat, Loss, Selection } from '../../core/export/exporter.ts';
import type { Beyond } from '../../core/export/taken-event.ts';
import type { Tables } from '../../core/model/tables.ts';

/** What goes with the events, and the tables of the set that they are from. */
export interface TakenFrom extends Omit<Selection, 'events'> {
  readonly tables: Pick<KeptTables, 'actors' | 'places' | 'sources' | 'categories'>;
}

/** The tables of a workbook, and the lines that say what it is, its title first. */
export interface BookOfTables {
  readonly lines: readonly string[];
  readonly tables: Partial<Tables>;
}

/** What the page asks of the worker that writes files: it gets records page by page, then weighs them or writes a file.
 * Tables become a workbook as they are; without any it has examples. */
export type TakeAsking =
  | { readonly take: 'from'; readonly from: TakenFrom }
  | { readonly take: 'records'; readonly records: readonly EventRecord[] }
  | { readonly take: 'weigh' }
  | { readonly take: 'write'; readonly format: ExportFormat }
  | { readonly take: 'tables'; readonly of: BookOfTables | undefined };

/** What is lost of a selection: by each format, and by all of them, in numbers of events. */
export interface Weighed {
  readonly losses: Readonly<Record<ExportFormat, readonly Loss[]>>;
  readonly beyond: readonly { readonly what: Beyond; readonly events: number }[];
}

/** A file that was written. */
export interface TakenFile {
  readonly content: Blob;
  /** With its dot. */
  readonly extension: string;
}

export type TakeAnswer =
  | { readonly take: 'weighed'; readonly weighed: Weighed }
  | { readonly take: 'written'; readonly file: TakenFile }
  | { readonly take: 'failed'; readonly reason: string };
