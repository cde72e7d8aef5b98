import './MapPanel.css';
import './map-shell.css';
import './layers/leaflet-parts.ts';
import type { Map as LeafletMap, MapOptions } from 'leaflet';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { signal } from '../../base/signal.ts';
import { metresPerPixel, NO_INSETS } from '../../core/space/viewport.ts';
import { FIRST_LANGUAGE } from '../../core/view/language-code.ts';
import { MAP_ZOOM } from '../../core/view/map-text.ts';
import { firstMap } from '../../core/view/opening-map.ts';
import { language } from '../../i18n/language.ts';
import { withLaterWords } from '../../i18n/later-words.ts';
import { t } from '../../i18n/t.ts';
import { late } from '../../ui/late.tsx';
import { useSignal } from '../../ui/use-signal.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { MapFacts } from './asked/map-facts.ts';
import type { MapProblem } from './asked/map-problem.ts';
import type { Basemap } from './basemap/basemap.ts';
import { DotKey } from './furniture/DotKey.tsx';
import { MapCredit } from './furniture/MapCredit.tsx';
import { MapFooter } from './furniture/MapFooter.tsx';
import { MapInWords } from './furniture/MapInWords.tsx';
import { MapNotices } from './furniture/MapNotices.tsx';
import { ScaleBar } from './furniture/ScaleBar.tsx';
import { useMapNews } from './furniture/use-map-news.ts';
import { WorldInset } from './furniture/WorldInset.tsx';
import { ZoomButtons } from './furniture/ZoomButtons.tsx';
import type { MapPanelProps } from './map-panel-props.ts';
import { useMapView } from './moving/use-map-view.ts';
import { isBeyondCity } from './tiles/beyond-city.ts';
import { useBasemap } from './use-basemap.ts';
import { useTheme } from './use-theme.ts';

/** Leaflet does projection, dragging and pinching; the rest of its ways would get in the way of the map's own. */
const SHELL: MapOptions = {
  minZoom: MAP_ZOOM.least,
  maxZoom: MAP_ZOOM.most,
  zoomSnap: 0,
  maxBounds: [
    [-85.06, -180],
    [85.06, 180],
  ],
  maxBoundsViscosity: 1,
  zoomControl: false,
  attributionControl: false,
  scrollWheelZoom: false,
  doubleClickZoom: false,
  boxZoom: false,
  keyboard: false,
  zoomAnimation: false,
  fadeAnimation: false,
  markerZoomAnimation: false,
};

const MapTiles = late(
  () => t('map.ground'),
  async () => (await import('./tiles/MapTiles.tsx')).MapTiles,
  { compact: true },
);

const GroundNames = late(
  () => t('map.ground'),
  async () => (await import('./basemap/GroundNames.tsx')).GroundNames,
  { compact: true },
);

const OwnGroundTiles = late(
  () => t('map.ground'),
  async () => (await withLaterWords(() => import('./own-ground/OwnGroundTiles.tsx'))).OwnGroundTiles,
  { compact: true },
);

const OwnGroundCredit = late(
  () => t('map.sources'),
  async () => (await withLaterWords(() => import('./own-ground/OwnGroundCredit.tsx'))).OwnGroundCredit,
  { compact: true },
);

const NO_FACTS = signal<MapFacts | undefined>(undefined);
const NO_PROBLEM = signal<MapProblem | undefined>(undefined);

/** The region "Map": where the events of the visible span happened, and what of them the map cannot show. */
export function MapPanel(props: MapPanelProps) {
  const { whole, mapView, withinMap, onWithinMap, onSelect, onReady } = props;
  const { top = 0, right = 0, bottom = 0, left = 0 } = props.covered ?? NO_INSETS;
  const covered = useMemo(() => ({ top, right, bottom, left }), [top, right, bottom, left]);
  const home = useMemo(() => firstMap(whole), [whole]);
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [opening] = useState(mapView.get);
  const { state, retry } = useBasemap();
  const theme = useTheme();
  const base = state.is === 'ready' ? state.basemap : undefined;
  const bounds = useSignal(props.bounds);
  const { zoom } = useSignal(mapView);
  const [tiled, setTiled] = useState<Basemap>();
  const wantsTiles = base !== undefined && bounds !== undefined && isBeyondCity(base, bounds);
  const [named, setNamed] = useState<Basemap>();
  const ground = (props.ownGround && named) ?? (wantsTiles ? (tiled ?? base) : base);
  const [told, setTold] = useState<Basemap>();
  const isNamed = language().code === FIRST_LANGUAGE;
  const basemap = isNamed ? ground : told;
  const [words, keys] = [useId(), useId()];
  const description = `${words} ${keys}`;
  const handle = useMapView(map, props, { ...props, theme, basemap, home, covered }, onSelect, description);
  const facts = useSignal(handle?.facts ?? NO_FACTS);
  const problem = useSignal(handle?.problem ?? NO_PROBLEM);
  const frame = useRef<HTMLDivElement>(null);
  const ready = useRef(false);
  useMapNews(frame, facts);

  useEffect(function tellReady() {
    if (ready.current || facts === undefined || state.is === 'loading') return;
    ready.current = true;
    onReady();
  });

  return (
    <section className="map" aria-label={t('map.region')}>
      {facts && <MapInWords {...props} id={words} facts={facts} />}
      <VisuallyHidden id={keys}>{t('map.keys')}</VisuallyHidden>
      <div
        ref={frame}
        className="map-frame"
        style={{
          '--map-top': `${top}px`,
          '--map-right': `${right}px`,
          '--map-bottom': `${bottom}px`,
          '--map-left': `${left}px`,
        }}
      >
        <MapContainer
          {...SHELL}
          className="map-shell"
          center={[opening.lat, opening.lon]}
          zoom={opening.zoom}
          ref={setMap}
        />
        <ZoomButtons onZoom={(levels) => handle?.zoomBy(levels)} />
        <div className="map-foot">
          {facts && (
            <div className="map-corner">
              <WorldInset
                shown={facts.view}
                places={facts.places}
                basemap={basemap}
                theme={theme}
                onPlace={(place) => handle?.goTo(place)}
                onHome={() => handle?.show(home)}
              />
              <div className="map-measures">
                <DotKey dots={facts.inView.key} />
                <ScaleBar metresPerPixel={metresPerPixel(facts.view)} />
              </div>
            </div>
          )}
          <MapCredit view={facts?.view} basemap={basemap} signs={facts?.inView.signs ?? []}>
            {(props.ownGround || props.groundOffer || basemap?.has('grid')) && <OwnGroundCredit {...props} />}
          </MapCredit>
        </div>
        <MapNotices
          baseMissing={state.is === 'missing'}
          problem={problem}
          onBase={retry}
          onProblem={() => handle?.retry()}
        >
          {!isNamed && <GroundNames ground={ground} catalogue={props.catalogue} onNamed={setTold} />}
          {wantsTiles && <MapTiles basemap={base} bounds={bounds} zoom={zoom} onGround={setTiled} />}
          {props.ownGround && map && ground && (
            <OwnGroundTiles
              map={map}
              own={props.ownGround}
              basemap={ground}
              theme={theme}
              onGround={setNamed}
            />
          )}
        </MapNotices>
      </div>
      <MapFooter
        facts={facts}
        withinMap={withinMap}
        onWithinMap={onWithinMap}
        onPlace={(place) => handle?.goTo(place)}
      />
    </section>
  );
}
