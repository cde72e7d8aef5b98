import type { When } from '../edtf/when.ts';
import type { DataPackage, PackageInfo, PlaceArea } from '../model/package.ts';
import type {
  ActorRow,
  CategoryRow,
  ChangeRow,
  LinkRow,
  PlaceRow,
  RoleRow,
  SourceRow,
} from '../model/tables.ts';
import type { Status } from '../model/vocabulary.ts';
import type { KnownOrder } from '../order/known-order.ts';
import type { Perspective } from '../perspective/perspective.ts';
import type { Saying } from '../perspective/sayings.ts';
import type { Figures } from '../perspective/told-event.ts';
import type { Zone } from '../time/zone.ts';
import type { EventColumns } from './event-columns.ts';
import type { Tree } from './tree.ts';

/** The little that timeline, map and list need of an event. */
export interface EventItem {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  /** Code in Dataset.categories. */
  readonly category: number;
  readonly status: Status;
  /** When it happened, as far as its date and the known order tell: what is drawn and counted. */
  readonly when: When;
  /** The same as the table alone has it, for words; the very same object where order adds nothing. */
  readonly written: When;
  /** How it lies to another event, where its own date does not tell. */
  readonly order?: OrderWords;
  /** Row of the whole that it is a part of, or -1. */
  readonly whole: number;
  /** When an announced thing takes effect. */
  readonly effective?: When;
  /** Codes; -1 where there is none. */
  readonly place: number;
  readonly source: number;
  /** Web Mercator 0..1; NaN where the event has no point. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly locator: string;
  /** EDTF and time as the tables have them. */
  readonly date: string;
  readonly time?: string;
  /** How many publishers stand behind it. */
  readonly origins: number;
}

/** What is known of when an event happened, beside its date, by another one: after the attack. */
export interface OrderWords {
  readonly side: 'before' | 'after' | 'about';
  /** Kind and title of the other event, to name it by. */
  readonly kind: string;
  readonly title: string;
  /** The editors' own words for it. */
  readonly note?: string;
}

/** A relation seen from one event: `outgoing` when the event is the link's `from`. */
export interface EventLink {
  readonly link: LinkRow;
  readonly outgoing: boolean;
  readonly other: EventItem;
}

/** Everything about one event; made when a person opens it. */
export interface EventRecord extends EventItem {
  readonly summary: string;
  readonly kind: string;
  readonly effectiveText?: string;
  readonly unit?: string;
  readonly figures: Figures;
  readonly roles: readonly RoleRow[];
  /** What is claimed about it, in the order in which it was said. */
  readonly sayings: readonly Saying[];
  readonly links: readonly EventLink[];
  readonly partOf?: EventItem;
  readonly parts: readonly EventItem[];
  readonly changes: readonly ChangeRow[];
}

/** A compiled package: dictionaries (index = code), trees, and the events as columns. Read-only. */
export interface Dataset {
  readonly info: PackageInfo;
  readonly zone: Zone;
  readonly actors: readonly ActorRow[];
  readonly actorTree: Tree;
  readonly places: readonly PlaceRow[];
  readonly placeTree: Tree;
  readonly areas: ReadonlyMap<string, PlaceArea>;
  readonly sources: readonly SourceRow[];
  /** In their `order`. */
  readonly categories: readonly CategoryRow[];
  readonly titles: readonly string[];
  /** What quantities count, as columns.unit has them. */
  readonly units: readonly string[];
  /** Groups of words and phrases that mean the same in a search. */
  readonly synonyms?: readonly (readonly string[])[];
  /** How many publishers stand behind the whole. */
  readonly origins: number;
  readonly columns: EventColumns;
  /** Row of an event id, or -1. */
  rowOf(id: string): number;
  idOf(row: number): string;
  /** More text of a row that a search looks through (summary, claims), as searchable of base/fold-words; '' where none. */
  searchText(row: number): string;
  item(row: number): EventItem;
  record(row: number): EventRecord;
  /** When an announced thing takes effect, by row; absent where no event says. */
  readonly effective?: ReadonlyMap<number, When>;
  /** The package it was compiled from and how that is looked at; absent for made sets, in which nobody claims anything. */
  readonly source?: DataPackage;
  readonly perspective: Perspective;
  /** All relations of the package, as rows; empty for made sets. */
  readonly links: readonly LinkRow[];
  /** What is known to come before what, by row; absent for made sets, where dates alone tell. */
  readonly order?: KnownOrder;
  /** How relations put an event to any of some others, by row; absent for made sets. */
  readonly orderTo?: (row: number, others: ReadonlySet<number>) => OrderWords | undefined;
  /** Place of each row in reading order; absent where that is the order of the rows. */
  readonly reading?: Uint32Array;
}
