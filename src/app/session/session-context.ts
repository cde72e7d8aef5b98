import { createContext, useContext, useMemo } from 'react';
import { signal } from '../../base/signal.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { Bounds } from '../../core/space/bounds.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { View } from '../../core/view/view.ts';
import { useSignal } from '../../ui/use-signal.ts';
import type { ToldData } from '../data/told-data.ts';
import type { Session } from './session.ts';

/** What every part of an open data set works with. */
export interface Work {
  /** The set as the account in force tells it; its row numbers are its own. */
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  /** The whole record, whatever the account. */
  readonly whole: ToldData;
  readonly session: Session;
  /** A panel has painted a complete picture. */
  readonly onPainted: (part: string) => void;
}

export const WorkContext = createContext<Work | undefined>(undefined);

export function useWork(): Work {
  const work = useContext(WorkContext);
  if (!work) throw new Error('useWork has no data set; call it below Workspace');
  return work;
}

export function useView(): View {
  return useSignal(useWork().session.address).view;
}

/** While the map does not filter, its moves are nothing to render for. */
const NO_BOUNDS = signal<Bounds | undefined>(undefined);

/** The filter with the map's bounds while they filter too. */
export function useShownFilter(): Filter {
  const { session } = useWork();
  const { filter, withinMap } = useView();
  const within = useSignal(withinMap ? session.mapBounds : NO_BOUNDS);
  return useMemo(() => (within ? { ...filter, within } : filter), [filter, within]);
}

/** Id of the selected event: that of the page, or on the first page the one the package leads with. */
export function useSelectedId(): string | undefined {
  const { catalogue } = useWork();
  const { page } = useView();
  return page.name === 'event' ? page.id : page.name === 'explore' ? catalogue.info.leadEvent : undefined;
}

/** Its row, where the account in force tells of it. */
export function useSelected(): number | undefined {
  const { catalogue } = useWork();
  const id = useSelectedId();
  const row = id === undefined ? -1 : catalogue.rowOf(id);
  return row < 0 ? undefined : row;
}
