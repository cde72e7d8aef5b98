import { lazy } from 'react';

const loadMap = () => import('../../panels/map/MapPanel.tsx');
const loadPanes = async () => (await import('./screen-panes.ts')).panes;

/** The panes whose code comes after the timeline's, so that the timeline can be used first. */
export const FilterRow = lazy(async () => ({ default: (await loadPanes()).FilterRow }));
export const FiltersPane = lazy(async () => ({ default: (await loadPanes()).FiltersPane }));
export const MapPanel = lazy(async () => ({ default: (await loadMap()).MapPanel }));
export const ListPane = lazy(async () => ({ default: (await loadPanes()).ListPane }));
export const DetailPane = lazy(async () => ({ default: (await loadPanes()).DetailPane }));

/** Asks for the code of the late panes while the data are still on their way. */
export function fetchLatePanes(): void {
  for (const load of [loadPanes, loadMap]) load().catch(() => undefined);
}

/** Only asked for on a wide screen. */
export const PaneSplitters = lazy(async () => ({
  default: (await import('./PaneSplitters.tsx')).PaneSplitters,
}));
