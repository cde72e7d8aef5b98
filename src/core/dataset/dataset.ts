import type { When } from '../edtf/when.ts';
import type { LinkRow } from '../model/tables.ts';
import type { KnownOrder } from '../order/known-order.ts';
import type { OnWord } from './ascii-words.ts';
import type { Catalogue } from './catalogue.ts';
import type { EventColumns } from './event-columns.ts';
import type { EventItem, EventRecord, OrderWords } from './event-item.ts';

/** A compiled set in memory: its catalogue, and the events as columns. Read-only; only the store knows of its rows. */
export interface Dataset extends Catalogue {
  readonly titles: readonly string[];
  /** Groups of words and phrases that mean the same in a search. */
  readonly synonyms?: readonly (readonly string[])[];
  readonly columns: EventColumns;
  /** Row of an event id, or -1. */
  rowOf(id: string): number;
  idOf(row: number): string;
  /** More text of a row that a search looks through (summary, claims), as searchable of base/fold-words; '' where none. Made each time. */
  searchText(row: number): string;
  /**
   * Calls back for each word of that text, as the bytes from..to of a buffer, without making a text of them; false, and no
   * call, where they have to be folded first. Absent where texts are not kept as bytes.
   */
  readonly plainWords?: (row: number, onWord: OnWord) => boolean;
  /** Decoded from the columns each time; whoever asks often keeps some. */
  item(row: number): EventItem;
  record(row: number): EventRecord;
  /** When an announced thing takes effect, by row; absent where no event says. */
  readonly effective?: ReadonlyMap<number, When>;
  /** All relations of the package, as rows; empty for made sets. */
  readonly links: readonly LinkRow[];
  /** What is known to come before what, by row; absent for made sets, where dates alone tell. */
  readonly order?: KnownOrder;
  /** How relations put an event to any of some others, by row; absent for made sets. */
  readonly orderTo?: (row: number, others: ReadonlySet<number>) => OrderWords | undefined;
  /** Place of each row in reading order; absent where that is the order of the rows. */
  readonly reading?: Uint32Array;
}
