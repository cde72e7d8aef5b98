import type { When } from '../edtf/when.ts';
import type { PackageInfo, PlaceArea } from '../model/package.ts';
import type {
  ActorRow,
  CategoryRow,
  ChangeRow,
  ClaimRow,
  LinkRow,
  PlaceRow,
  RoleRow,
  SourceRow,
} from '../model/tables.ts';
import type { Status } from '../model/vocabulary.ts';
import type { Zone } from '../time/zone.ts';
import type { EventColumns } from './columns.ts';
import type { Tree } from './tree.ts';

/** The little that timeline, map and list need of an event. */
export interface EventItem {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  /** Code in Dataset.categories. */
  readonly category: number;
  readonly status: Status;
  readonly when: When;
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
  readonly quantity?: number;
  readonly unit?: string;
  readonly killed?: readonly [low: number, high: number];
  readonly wounded?: readonly [low: number, high: number];
  readonly roles: readonly RoleRow[];
  readonly claims: readonly ClaimRow[];
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
  readonly columns: EventColumns;
  /** Row of an event id, or -1. */
  rowOf(id: string): number;
  idOf(row: number): string;
  /** More text of a row that a search looks through (summary, claims), folded by base/fold; '' where none. */
  searchText(row: number): string;
  item(row: number): EventItem;
  record(row: number): EventRecord;
  /** When an announced thing takes effect, by row; absent where no event says. */
  readonly effective?: ReadonlyMap<number, When>;
  /** All relations of the package, as rows; empty for made sets. */
  readonly links: readonly LinkRow[];
}
