import { lazy } from 'react';

const LOADERS = {
  filters: () => import('./FilterRow.tsx'),
  map: () => import('../../panels/map/MapPanel.tsx'),
  list: () => import('./ListPane.tsx'),
  detail: () => import('./DetailPane.tsx'),
} as const;

/** The panes whose code comes after the timeline's, so that the timeline can be used first. */
export const FilterRow = lazy(async () => ({ default: (await LOADERS.filters()).FilterRow }));
export const MapPanel = lazy(async () => ({ default: (await LOADERS.map()).MapPanel }));
export const ListPane = lazy(async () => ({ default: (await LOADERS.list()).ListPane }));
export const DetailPane = lazy(async () => ({ default: (await LOADERS.detail()).DetailPane }));

/** Asks for the code of the late panes while the data are still on their way. */
export function fetchLatePanes(): void {
  for (const load of Object.values(LOADERS)) load().catch(() => undefined);
}

/** Only asked for where the filters are a view of their own. */
export const FiltersPane = lazy(async () => ({ default: (await import('./FiltersPane.tsx')).FiltersPane }));

/** Only asked for on a wide screen. */
export const PaneSplitters = lazy(async () => ({
  default: (await import('./PaneSplitters.tsx')).PaneSplitters,
}));
