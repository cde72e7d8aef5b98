import type { EventRecord } from '../../core/dataset/event-item.ts';
import type { KeptTables } from '../../core/dataset/kept-set.ts';
import type { ExportFormat, Loss, Selection } from '../../core/export/exporter.ts';
import type { Beyond } from '../../core/export/taken-event.ts';

/** What goes with the events, and the tables of the set that they are from. */
export interface TakenFrom extends Omit<Selection, 'events'> {
  readonly tables: Pick<KeptTables, 'actors' | 'places' | 'sources' | 'categories'>;
}

/** What the page asks of the worker that writes files: it gets records page by page, then weighs them or writes a file. */
export type TakeAsking =
  | { readonly take: 'from'; readonly from: TakenFrom }
  | { readonly take: 'records'; readonly records: readonly EventRecord[] }
  | { readonly take: 'weigh' }
  | { readonly take: 'write'; readonly format: ExportFormat };

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
