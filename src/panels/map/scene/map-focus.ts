import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { Family } from '../../../core/store/query.ts';
import { figureWords } from './figure-words.ts';
import { type Flight, flightsOf, isLaunch } from './flights.ts';

/** What the map tells of the selected event: its figure, those of its parts, and where something came from. */
export interface Focus {
  readonly selected?: EventItem;
  readonly figure?: string;
  /** The selected event's parts by id, each with its figure. */
  readonly parts: ReadonlyMap<string, string | undefined>;
  readonly flights: readonly Flight[];
  /** Ids of those events, it among them, that say where something came from. */
  readonly launches: ReadonlySet<string>;
  /** The selected event's title stands beside the map, so that the map need not say it. */
  readonly titleBeside?: boolean;
}

/** Nothing is selected. */
export const NOTHING: Focus = { parts: new Map(), flights: [], launches: new Set() };

export function focusOf(catalogue: Catalogue, family: Family | undefined): Focus {
  if (family === undefined) return NOTHING;
  const { event: record, parts } = family;
  const flights = flightsOf(catalogue, family);
  const launches = [record, ...parts].filter(isLaunch).map(({ id }) => id);
  return {
    selected: record,
    figure: figureWords(record),
    parts: new Map(parts.map((part) => [part.id, figureWords(part)])),
    flights,
    launches: new Set([...launches, ...flights.map(({ from }) => from.id)]),
  };
}

/** Whether the event is the selected one, a part of it, or where something that concerns it came from or went. */
export function concerns({ selected, parts, flights }: Focus, id: string): boolean {
  return (
    selected?.id === id || parts.has(id) || flights.some(({ from, to }) => from.id === id || to.id === id)
  );
}
