import './MapPane.css';
import { withLaterWords } from '../../i18n/later-words.ts';
import { t } from '../../i18n/t.ts';
import { late } from '../../ui/late.tsx';
import { useAfterPaint } from '../../ui/use-after-paint.ts';

/** All but the map come in one file; each still fails, and is tried again, alone. */
const panes = async () => (await import('./screen-panes.ts')).panes;

/** The panes whose code comes after the timeline's, so that the timeline can be used first. */
export const FilterRow = late(
  () => t('app.filterPane'),
  async () => (await panes()).FilterRow,
);
export const FiltersPane = late(
  () => t('app.filterPane'),
  async () => (await panes()).FiltersPane,
);
/** Stands where the map will be. */
export const MapWaiting = () => <div className="map-waiting" />;

export const MapPanel = late(
  () => t('app.mapPane'),
  async () => (await import('../../panels/map/MapPanel.tsx')).MapPanel,
  { waiting: <MapWaiting /> },
);
/** Only asked for where a package names a ground for its map. */
export const NamedGroundOffer = late(
  () => t('app.mapPane'),
  async () => (await withLaterWords(() => import('../open/NamedGroundOffer.tsx'))).NamedGroundOffer,
  { compact: true },
);
export const ListPane = late(
  () => t('app.listPane'),
  async () => (await panes()).ListPane,
);
export const DetailPane = late(
  () => t('app.detailPane'),
  async () => (await panes()).DetailPane,
);

/** Asked for after the first picture, before anybody prints: paper waits for no code. */
export const PaperNotes = late(
  () => t('app.toCite'),
  async () => (await withLaterWords(() => import('./PaperNotes.tsx'))).PaperNotes,
  { compact: true },
);

export const PaperStep = late(
  () => t('app.story'),
  async () => (await import('../story/PaperStep.tsx')).PaperStep,
  { compact: true },
);

const told = async () => (await import('./told-pictures.ts')).told;

const PictureNewsPart = late(
  () => t('app.timelinePane'),
  async () => (await told()).PictureNews,
  { unseen: true },
);
/** Asked for after the first picture. */
export function PictureNews() {
  return useAfterPaint() && <PictureNewsPart />;
}

export const TimelineInWords = late(
  () => t('app.timelinePane'),
  async () => (await told()).TimelineInWords,
  { unseen: true },
);

/** Asks for the code of the late panes while the data are still on their way. */
export function fetchLatePanes(): void {
  for (const pane of [FilterRow, MapPanel, ListPane, DetailPane]) pane.fetch();
}

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
