import type {
  ActorKind,
  Attribution,
  CategorySymbol,
  LinkType,
  PlaceKind,
  Role,
  Status,
  Verb,
} from './vocabulary.ts';

/**
 * The rows of a data package, one interface per table; properties are the columns of the CSV files. An empty cell is
 * `undefined`. Dates stay text here (EDTF); ids refer to the `id` column of the table named in the comment.
 */
export interface EventRow {
  readonly id: string;
  readonly category: string; // categories
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly date: string; // EDTF
  readonly time?: string; // 20:27 or 20:00..24:00
  readonly zone?: string; // IANA name; empty: that of the place, else the package's (event-zone.ts)
  readonly effective?: string; // EDTF
  readonly status: Status;
  readonly place?: string; // places
  readonly part_of?: string; // events
  readonly quantity?: number;
  readonly unit?: string;
  readonly killed_low?: number;
  readonly killed_high?: number;
  readonly wounded_low?: number;
  readonly wounded_high?: number;
  readonly source: string; // sources
  readonly locator: string; // paragraph numbers of the source: "3", "3-5", "G1"; several joined with a space
}

export interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly part_of?: string; // actors
  readonly aliases?: string; // separated by "; "
  readonly note?: string;
}

export interface RoleRow {
  readonly event: string; // events
  readonly actor: string; // actors
  readonly role: Role;
  readonly attribution: Attribution;
  readonly source: string; // sources
  readonly locator: string;
}

export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly within?: string; // places
  readonly aliases?: string; // separated by "; "
  readonly lat?: number; // degrees north, WGS 84
  readonly lon?: number; // degrees east
  readonly radius_m?: number; // metres: the place lies within this distance of the point
  readonly area?: string; // id of a feature in places.geojson
  readonly zone?: string; // IANA name, for all that lies within
  readonly source: string; // where the coordinates come from, in words
}

export interface ClaimRow {
  readonly id: string;
  readonly event: string; // events
  readonly field?: string; // a column of events; empty: the event as such
  readonly value?: string;
  readonly speaker: string; // actors
  readonly verb: Verb;
  readonly said?: string; // EDTF
  readonly time?: string;
  readonly after?: string; // claims
  readonly source: string; // sources
  readonly locator: string;
  readonly note?: string;
}

export interface LinkRow {
  readonly from: string; // events
  readonly to: string; // events
  readonly type: LinkType;
  /** How the two lie in time, in words; said of `to` where `from` follows, breaks or ends it, and of `from` otherwise. */
  readonly note?: string;
  readonly source: string; // sources
  readonly locator: string;
}

export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string; // EDTF
  readonly url?: string; // https only
  readonly language?: string; // BCP 47
  readonly accessed?: string; // EDTF
}

export interface CategoryRow {
  readonly id: string;
  readonly title: string;
  readonly symbol: CategorySymbol;
  readonly order: number;
}

/** A translation; its language is not in the table but in the name of the file, `texts/<lang>.csv`. */
export interface TextRow {
  readonly table: string;
  readonly id: string;
  readonly field: string;
  readonly lang: string; // BCP 47
  readonly text: string;
}

/** A step of the guided walk through a package. */
export interface StoryRow {
  readonly id: string;
  readonly order: number;
  /** The event that is selected, and on whose time and place the step opens where `view` does not say. */
  readonly event: string; // events
  readonly view?: string; // query of an address: from=2020-10&to=2020-12&lanes=order
  readonly title: string;
  readonly text: string;
  /** What else the text rests on. */
  readonly events?: string; // events, with spaces between
}

export interface ChangeRow {
  readonly date: string; // EDTF
  readonly event: string; // events
  readonly kind: string;
  readonly reason: string;
}

export interface Tables {
  readonly events: readonly EventRow[];
  readonly actors: readonly ActorRow[];
  readonly roles: readonly RoleRow[];
  readonly places: readonly PlaceRow[];
  readonly claims: readonly ClaimRow[];
  readonly links: readonly LinkRow[];
  readonly sources: readonly SourceRow[];
  readonly categories: readonly CategoryRow[];
  readonly texts: readonly TextRow[];
  readonly changes: readonly ChangeRow[];
  /** Empty where the package has no story. */
  readonly story: readonly StoryRow[];
}

export type TableName = keyof Tables;

/** A table that is one file; texts are one for each language. */
export type SingleTable = Exclude<TableName, 'texts'>;
