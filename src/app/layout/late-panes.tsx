import './MapPane.css';
import { t } from '../../i18n/t.ts';
import { late } from '../../ui/late.tsx';

/** The panes whose code comes after the timeline's, so that the timeline can be used first. */
export const FilterRow = late(
  () => t('app.filterPane'),
  async () => (await import('./FilterRow.tsx')).FilterRow,
);
export const MapPanel = late(
  () => t('app.mapPane'),
  async () => (await import('../../panels/map/MapPanel.tsx')).MapPanel,
  { waiting: <div className="map-waiting" /> },
);
export const ListPane = late(
  () => t('app.listPane'),
  async () => (await import('./ListPane.tsx')).ListPane,
);
export const DetailPane = late(
  () => t('app.detailPane'),
  async () => (await import('./DetailPane.tsx')).DetailPane,
);

/** Asks for the code of the late panes while the data are still on their way. */
export function fetchLatePanes(): void {
  for (const pane of [FilterRow, MapPanel, ListPane, DetailPane]) pane.fetch();
}

/** Only asked for where the filters are a view of their own. */
export const FiltersPane = late(
  () => t('app.filterPane'),
  async () => (await import('./FiltersPane.tsx')).FiltersPane,
);

/** Only asked for on a wide screen. */
export const PaneSplitters = late(
  () => t('app.splitters'),
  async () => (await import('./PaneSplitters.tsx')).PaneSplitters,
  { compact: true },
);

/** Only asked for on a phone. */
export const Sheet = late(
  () => t('app.detailPane'),
  async () => (await import('../../ui/Sheet.tsx')).Sheet,
  { compact: true },
);
