import type { FlightPath } from './flight-path.ts';

/** The arc of a flight, with the category and the id of the event where it began. */
export interface Arc {
  readonly path: FlightPath;
  readonly category: number;
  readonly id: string;
}
