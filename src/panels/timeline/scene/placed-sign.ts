import type { LegendTopic } from '../../../ui/legend-signal.ts';

/** A drawn sign that leads to what it means, and its place in px of the page. */
export interface PlacedSign {
  readonly key: string;
  readonly topic: LegendTopic;
  /** What it is called. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
