import type { ReactNode } from 'react';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { OwnGround } from '../../core/space/own-ground.ts';
import type { Insets } from '../../core/space/viewport.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery, Family } from '../../core/store/query.ts';
import type { MapSignals } from './asked/map-input.ts';

/** What the map needs; signals change without a render. */
export interface MapPanelProps extends MapSignals {
  /** What is told now; it may be swapped for another perspective on the same record at any time. */
  readonly catalogue: Catalogue;
  /** The whole record, which gives the view that the map goes home to. */
  readonly whole: Catalogue;
  /** Asks about the whole set, not about the map's window alone. */
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly withinMap: boolean;
  readonly onWithinMap: (next: boolean) => void;
  /** The selected event, where what is told now has it. */
  readonly selected?: Family;
  /** Px at the map's sides that something else covers: what is selected is kept out of there. */
  readonly covered?: Partial<Insets>;
  /** What the reader opened to lie over the map's own ground. */
  readonly ownGround?: OwnGround;
  /** Takes it away. */
  readonly onOwnGroundGone: () => void;
  /** Offers a ground that the package names; without one the map leads to where files are opened. Null where neither is to be. */
  readonly groundOffer?: ReactNode;
  readonly onSelect: (id: string) => void;
  /** Called once, when the first complete picture is painted. */
  readonly onReady: () => void;
}
