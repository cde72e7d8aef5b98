import type { When } from '../edtf/when.ts';
import type { Attribution, Role, Status } from '../model/vocabulary.ts';
import type { Figures } from '../perspective/told-event.ts';
import type { WorldPoint } from '../space/mercator.ts';

/** What columns hold of one event, as `ColumnBuilder.push` takes it. Codes are those of the builder's dictionaries. */
export interface EventValues {
  readonly when: When;
  readonly category: number;
  readonly source: number;
  readonly title: number;
  readonly status: Status;
  readonly place?: number;
  readonly point?: WorldPoint;
  /** Metres round the point; 0 where it is absent. */
  readonly radius?: number;
  /** Whether one can walk up to where it happened. */
  readonly exact?: boolean;
  readonly figures?: Figures;
  /** What the quantity counts. */
  readonly unit?: number;
  /** How many publishers stand behind it; one where it is absent. */
  readonly origins?: number;
  /** The number, as events are pushed from 0 on, of the event that it is a part of. */
  readonly whole?: number;
  readonly parts: readonly Participation[];
  /** Kept where the builder was given room for them. */
  readonly id?: string;
  readonly date?: string;
  readonly summary?: string;
  /** The row of the file that it was read from. */
  readonly fileRow?: number;
}

/** The part that an actor has in an event. */
export interface Participation {
  readonly actor: number;
  readonly role: Role;
  readonly attribution: Attribution;
}
