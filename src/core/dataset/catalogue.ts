import type { DataPackage, PackageInfo, PlaceArea } from '../model/package.ts';
import type { ActorRow, CategoryRow, PlaceRow, SourceRow } from '../model/tables.ts';
import type { Perspective } from '../perspective/perspective.ts';
import type { WorldBox } from '../space/mercator.ts';
import type { Span } from '../time/span.ts';
import type { Zone } from '../time/zone.ts';
import type { EventItem } from './event-item.ts';
import type { Tree } from './tree.ts';

/**
 * What is known of a set as a whole: its dictionaries (index = code), its trees, and where its events lie. It is small, is
 * there before anything is asked, and is all that panels and pages have of a set besides the answers of an `EventQuery`.
 */
export interface Catalogue {
  readonly info: PackageInfo;
  readonly zone: Zone;
  readonly actors: readonly ActorRow[];
  readonly actorTree: Tree;
  readonly places: readonly PlaceRow[];
  readonly placeTree: Tree;
  /** Shapes of places by their ids. */
  readonly areas: ReadonlyMap<string, PlaceArea>;
  readonly sources: readonly SourceRow[];
  /** In their `order`. */
  readonly categories: readonly CategoryRow[];
  /** What quantities count. */
  readonly units: readonly string[];
  /** How many publishers stand behind the whole. */
  readonly origins: number;
  /** How the set is looked at. */
  readonly perspective: Perspective;
  /** Events in the set. */
  readonly total: number;
  /** Whether any event is a part of another. */
  readonly hasParts: boolean;
  /** All instants that events name, padded. */
  readonly extent: Span;
  /** What the timeline opens on. */
  readonly firstSpan: Span;
  /** The box that the middle nine tenths of the points reach over; undefined where no event has a point. */
  readonly middle: WorldBox | undefined;
  /** The event that the set leads with, where its perspective tells of it. */
  readonly lead: EventItem | undefined;
  /** The package that it was compiled from, which replaying needs whole; absent for sets in which nobody claims anything. */
  readonly source?: DataPackage;
}
