import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { OpenSet } from '../../core/store/open-set.ts';
import type { EventQuery, Family } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import type { AxisDirection } from '../../core/view/axis-direction.ts';
import type { LaneForm } from '../../core/view/lane-form.ts';
import type { MapView } from '../../core/view/view.ts';
import { language } from '../../i18n/language.ts';
import { useSelected } from '../session/selected.tsx';
import { useShownQuery, useView, useWork } from '../session/session-context.ts';

/** All that decides what timeline and map show. */
export interface ShownView {
  readonly catalogue: Catalogue;
  readonly whole: OpenSet;
  /** The events that are shown; `everywhere` has those outside of the map's window, too. */
  readonly query: EventQuery;
  readonly everywhere: EventQuery;
  readonly filter: Filter;
  readonly withinMap: boolean;
  readonly lanes: LaneForm;
  readonly axis: AxisDirection;
  readonly span: Span;
  readonly map: MapView;
  readonly selected: Family | undefined;
}

/** Returns a function that tells what is shown at the moment at which it is called. */
export function useShownView(): () => ShownView {
  const { catalogue, whole, query: everywhere, session } = useWork();
  const { filter, withinMap, lanes, axis } = useView();
  const query = useShownQuery();
  const selected = useSelected().family;
  return () => ({
    catalogue,
    whole,
    query,
    everywhere,
    filter,
    withinMap,
    lanes,
    axis: axis ?? language().direction,
    span: session.span.get(),
    map: session.mapView.get(),
    selected,
  });
}
