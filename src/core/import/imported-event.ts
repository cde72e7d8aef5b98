import type { Attribution, Role } from '../model/vocabulary.ts';
import type { Dated } from './cells/dated.ts';
import type { LatLon } from './cells/read-point.ts';

/** Somebody who takes part, by the name that the file has. */
export interface NamedActor {
  readonly name: string;
  /** Only where the format gives the column a direction. */
  readonly role?: Role;
  readonly attribution?: Attribution;
}

/** Figures as written, even where they are not in order. */
export interface Estimate {
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
}

/** Where a row says that it comes from. */
export interface NamedSource {
  readonly title: string;
  readonly publisher?: string;
  /** EDTF. */
  readonly published?: string;
  /** https only. */
  readonly url?: string;
}

/** What one row or entry of a file tells, before it has an id that nothing else has. */
export interface FoundEvent {
  /** As in the file. */
  readonly ownId?: string;
  readonly title: string;
  readonly summary?: string;
  readonly category: string;
  readonly date?: Dated;
  /** IANA name of the zone of its date, where the file gives it another than the rest. */
  readonly zone?: string;
  readonly point?: LatLon;
  /** Metres round the point. */
  readonly radius?: number;
  readonly place?: string;
  readonly country?: string;
  readonly actors: readonly NamedActor[];
  /** Groups that stand beside an actor without being named as taking part. */
  readonly associated?: readonly string[];
  readonly killed?: Estimate;
  /** The format's zero also means that nothing is known. */
  readonly noneReported?: true;
  readonly wounded?: Estimate;
  readonly sources: readonly NamedSource[];
}

/** An event that was read from a file. */
export interface ImportedEvent extends FoundEvent {
  /** The file's own where it can be kept, else made of what the row says: the same each time. */
  readonly id: string;
  readonly file: string;
  readonly row: number;
}
