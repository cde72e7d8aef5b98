import type { ReadableSignal, Signal } from '../../base/signal.ts';
import type { AsOf } from '../../core/perspective/perspective.ts';
import type { Bounds } from '../../core/space/bounds.ts';
import type { Span } from '../../core/time/span.ts';
import type { Address } from '../../core/view/url.ts';
import type { MapView, Page, View } from '../../core/view/view.ts';
import type { Wanted } from '../../core/view/wanted.ts';
import type { Journey } from './journey.ts';
import type { Subject } from './subject.ts';

/** A place in the site, below its base; `search` begins with `?` or is empty. */
export interface Place {
  readonly pathname: string;
  readonly search: string;
}

/** How addresses name the set that is open. */
export interface SetName {
  /** Undefined for the first of the published sets. */
  readonly data: string | undefined;
  /** Names of the published sets, the first first. */
  readonly sets: readonly string[];
}

/**
 * The browser's history, as far as a session needs it; addresses begin with the slash of their path. Both tell whether the
 * browser did it: it may deny a page its history, and refuses changes that come too often.
 */
export interface AddressBar {
  push(address: string): boolean;
  replace(address: string): boolean;
}

/** Members of a view that are chosen, not panned or zoomed. */
export type Choice = Pick<View, 'filter' | 'withinMap' | 'lanes' | 'asof' | 'speaker' | 'version'>;

/**
 * What one reader looks at in one data set; events are meant by their ids. The address follows the session and the session
 * follows the address, by one rule: an address that the session wrote itself is never read back.
 */
export interface Session {
  /** Page, filter and lanes; its span and map are those of the address, the signals run ahead of them. */
  readonly address: ReadableSignal<Address>;
  readonly span: Signal<Span>;
  readonly mapView: Signal<MapView>;
  readonly mapBounds: Signal<Bounds | undefined>;
  /** Takes the span somewhere; an address that is followed ends it, so that Back wins over a journey. */
  readonly journey: Journey;
  /** The event that the page is about. */
  readonly subject: ReadableSignal<Subject | undefined>;
  /** The event to bring into view, in every panel; a new value for each time. */
  readonly wanted: ReadableSignal<Wanted | undefined>;
  /** The event under the pointer or the focus, in any panel. */
  readonly hovered: Signal<string | undefined>;
  /** Relation that the reader looks at in the event's pane, as `type from to`. */
  readonly relation: Signal<string | undefined>;
  /** The browser is at this place now (first visit, Back, Forward, a link). */
  follow(place: Place): void;
  /** Goes to a page as a new entry, keeping what is chosen but for `change`. */
  go(page: Page, change?: Partial<Choice>): void;
  /** Reads on to a page in place of the one before, which Back does not come to; the address follows after a rest. */
  turn(page: Page): void;
  /** The address of a page, keeping what is chosen but for `change`; it opens on the page's own span and map. */
  href(page: Page, change?: Partial<Choice>): string;
  /** Changes what is chosen; the table of keys says whether Back undoes it. */
  choose(change: Partial<Choice>): void;
  /** Goes to a moment of the record, and on the screen to the event then spoken of; steps on end are one new entry. */
  step(asof: AsOf | undefined, id?: string): void;
  /** Brings the address up to date at once, as far as the browser lets it, and returns what it is to be. */
  settle(): string;
  dismissNotices(): void;
  /** Lets the address follow gestures until the returned undo is called. */
  connect(): () => void;
}
