import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { CategorySymbol } from '../../../core/model/vocabulary.ts';
import type { Box, Viewport } from '../../../core/space/viewport.ts';
import type { Arc } from './arc.ts';
import type { FanSpot } from './fan.ts';
import type { Dot } from './grid.ts';
import type { EventArea } from './place-areas.ts';
import type { SignGroup } from './sign-groups.ts';
import type { StandLabel } from './stands.ts';

/** The signs of one group, spread round their spot. */
export interface Fan {
  readonly group: SignGroup;
  /** Px from the group, in the order of its items. */
  readonly spots: readonly FanSpot[];
}

/** All that is painted of the events, in the order of painting from `areas` on. */
export interface EventScene {
  /** The sign of a category code. */
  readonly symbol: (category: number) => CategorySymbol;
  readonly areas: readonly EventArea[];
  /** Areas of what has to do with the selected event, of the hovered event, and its own. */
  readonly concerned: readonly EventArea[];
  readonly marked: readonly EventArea[];
  readonly chosen: readonly EventArea[];
  readonly flights: readonly Arc[];
  readonly dots: readonly Dot[];
  readonly groups: readonly SignGroup[];
  readonly labels: readonly StandLabel[];
  readonly fan?: Fan;
  readonly selected?: EventItem;
  readonly hovered?: EventItem;
  /** Words beside the sign under the pointer or the focus, in px of the canvas; they stay within `seen`. */
  readonly words?: { readonly box: Box; readonly text: string };
  /** The canvas that it was worked out for, and the part of it that is seen and not covered. */
  readonly view: Viewport;
  readonly seen: Box;
  /** How much larger than usual words are. */
  readonly textScale: number;
}
