import type { When } from '../edtf/when.ts';
import type { ChangeRow, LinkRow, RoleRow } from '../model/tables.ts';
import type { Status } from '../model/vocabulary.ts';
import type { Count } from '../perspective/count.ts';
import type { Saying } from '../perspective/sayings.ts';
import type { Figures } from '../perspective/told-event.ts';

/** The little that timeline, map and list need of an event. Rows number the events of a set as it is looked at now. */
export interface EventItem {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  /** Code in Catalogue.categories. */
  readonly category: number;
  readonly status: Status;
  /** When it happened, as far as its date and the known order tell: what is drawn and counted. */
  readonly when: When;
  /** The same as the table alone has it, for words; the very same object where order adds nothing. */
  readonly written: When;
  /** IANA name of the zone to which its date and time are local, where it is another than the set's. */
  readonly zone?: string;
  /** How it lies to another event, where its own date does not tell. */
  readonly order?: OrderWords;
  /** Row of the whole that it is a part of, or -1, and its title. */
  readonly whole: number;
  readonly wholeTitle?: string;
  /** How many parts it has, those of its parts not counted. */
  readonly partCount: number;
  /** As far as anybody gives a number. */
  readonly killed?: Count;
  readonly wounded?: Count;
  /** When an announced thing takes effect. */
  readonly effective?: When;
  /** Codes; -1 where there is none. */
  readonly place: number;
  readonly source: number;
  /** Web Mercator 0..1; NaN where the event has no point. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whether one can walk up to where it happened. */
  readonly exact: boolean;
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
