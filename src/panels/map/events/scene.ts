import type { EventItem } from '../../../core/dataset/dataset.ts';
import type { CategorySymbol } from '../../../core/model/vocabulary.ts';
import type { Box } from '../viewport.ts';
import type { FanSpot } from './fan.ts';
import type { Flight } from './flights.ts';
import type { Dot } from './grid.ts';
import type { SignGroup } from './group.ts';
import type { EventArea } from './place-areas.ts';

/** The signs of one group, spread round their spot. */
export interface Fan {
  readonly group: SignGroup;
  /** Px from the group, in the order of its items. */
  readonly spots: readonly FanSpot[];
}

/** All that is painted of the events, in the world's measure and in the order of painting from `areas` on. */
export interface EventScene {
  /** The sign of a category code. */
  readonly symbol: (category: number) => CategorySymbol;
  readonly areas: readonly EventArea[];
  /** Areas of the selected and the hovered event, and those where its flights begin and end. */
  readonly marked: readonly EventArea[];
  readonly concerned: readonly EventArea[];
  readonly flights: readonly Flight[];
  /** Words at the place where flights begin. */
  readonly launchName: string;
  readonly dots: readonly Dot[];
  readonly groups: readonly SignGroup[];
  readonly fan?: Fan;
  readonly selected?: EventItem;
  readonly hovered?: EventItem;
  /** Words beside the hovered sign, in px of the canvas; they stay within `seen`. */
  readonly words?: { readonly x: number; readonly y: number; readonly text: string };
  readonly seen: Box;
}
