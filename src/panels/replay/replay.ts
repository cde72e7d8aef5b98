import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventRow, Tables } from '../../core/model/tables.ts';
import { type Step, stepsOf } from '../../core/perspective/steps.ts';
import type { Zone } from '../../core/time/zone.ts';

/** A record as something to be replayed: its steps, and the names that tell them. */
export interface Replay {
  readonly tables: Tables;
  readonly zone: Zone;
  readonly steps: readonly Step[];
  /** Name of an actor or place, or the id where none has it. */
  nameOf(id: string): string;
  eventOf(id: string): EventRow;
  /** Whether a source says when it was published. */
  isDated(source: string): boolean;
}

export function makeReplay(tables: Tables, zone: Zone): Replay {
  const names = new Map([...tables.places, ...tables.actors].map(({ id, name }) => [id, name]));
  const events = new Map(tables.events.map((event) => [event.id, event]));
  const dated = new Set(tables.sources.filter(({ published }) => published).map(({ id }) => id));
  return {
    tables,
    zone,
    steps: stepsOf(tables, zone),
    nameOf: (id) => names.get(id) ?? id,
    eventOf: (id) => events.get(id) as EventRow,
    isDated: (source) => dated.has(source),
  };
}

const made = new WeakMap<Catalogue, Replay>();

/** The replay of a whole record, made once; undefined for sets in which nobody claims anything. */
export function replayOf(whole: Catalogue): Replay | undefined {
  const known = made.get(whole);
  if (known || !whole.source) return known;
  const replay = makeReplay(whole.source.tables, whole.zone);
  made.set(whole, replay);
  return replay;
}
