import type { EventPage, Lane } from '../../../core/store/query.ts';

/** What a lane has for the frame: its events, or (when they are too many to tell apart) counts per pixel column. */
export interface LaneContent {
  readonly lane: Lane;
  readonly page: EventPage;
}
