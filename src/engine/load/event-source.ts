import type { ContentFile } from '../../build/package-content.ts';
import type { EventValues } from '../../core/dataset/event-values.ts';
import type { PackageInfo } from '../../core/model/package.ts';
import type { ActorRow, CategoryRow, PlaceRow, SourceRow } from '../../core/model/tables.ts';

/** An event as it goes into the engine. Codes are places in the lists of its source. */
export interface LoadedEvent {
  readonly values: Omit<EventValues, 'title' | 'summary'>;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** What kind of event it is, more closely than by its category. */
  readonly kind: string;
  readonly locator: string;
  /** As the file has them; `zone` where it is another than that of the set. */
  readonly written: { readonly date: string; readonly time?: string; readonly zone?: string };
  /** All that is searched beside title and names, as `searchable` of base/fold-words. */
  readonly text: string;
}

/** What events refer to by codes; `parents` have a code, or -1. Known when all events have been read. */
export interface Lists {
  readonly actors: readonly ActorRow[];
  readonly places: readonly PlaceRow[];
  readonly placeParents: readonly number[];
  readonly categories: readonly CategoryRow[];
  readonly sources: readonly SourceRow[];
  readonly units: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
}

/** Who takes the events of a source. */
export interface EventSink {
  take(event: LoadedEvent): void;
  /** What was taken is void; the source begins again. */
  again(): void;
}

/** Something to load. */
export interface EventSource {
  /** Whether events of the same time stand by their ids; else they stand as they are read. */
  readonly isByIds: boolean;
  /** The actor that one belongs to, or -1; known as soon as the actor is named. */
  parentOf(actor: number): number;
  /** Hands on all events; returns a report for people, where there is something to report. */
  read(sink: EventSink): Promise<string | undefined>;
  /**
   * Where the set has more rows than are read: how many, and a query that makes them of those that another has, in a stretch
   * of time (ms) and perhaps some outside of it.
   */
  readonly multiplied?: {
    readonly rows: number;
    query(rows: string, from: number, until: number): string;
  };
  /** The same source, whose codes go on those of a set that it is appended to; absent where it has codes of its own alone. */
  continuing?(lists: Lists, parentOf: (actor: number) => number): EventSource;
  /** The files of a package that pages open whole; absent where there is none. */
  readonly packageFiles?: readonly ContentFile[];
  /** To be asked after reading. */
  lists(): Lists;
  info(name: string): PackageInfo;
}
