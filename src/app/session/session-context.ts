import { createContext, useContext, useMemo } from 'react';
import { signal } from '../../base/signal.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { Bounds } from '../../core/space/bounds.ts';
import type { OpenSet } from '../../core/store/open-set.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { View } from '../../core/view/view.ts';
import { useSignal } from '../../ui/use-signal.ts';
import type { Session } from './session-types.ts';

/** What every part of an open data set works with. */
export interface Work {
  /** The set as the perspective in force tells it. */
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  /** The whole record, whatever the perspective. */
  readonly whole: OpenSet;
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

/** The questions that panes ask: about the events in the map's window alone while that filters too. */
export function useShownQuery(): EventQuery {
  const { query, session } = useWork();
  const { withinMap } = useView();
  const window = useSignal(withinMap ? session.mapBounds : NO_BOUNDS);
  return useMemo(() => (window ? query.within(window) : query), [query, window]);
}
