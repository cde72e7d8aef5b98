import './map.css';
import type { Map as LeafletMap, MapOptions } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { signal } from '../../base/signal.ts';
import { MAP_ZOOM } from '../../core/view/map-text.ts';
import { firstMap } from '../../core/view/opening-map.ts';
import { t } from '../../i18n/t.ts';
import { useSignal } from '../../ui/use-signal.ts';
import { MapFooter } from './furniture/MapFooter.tsx';
import { ScaleBar } from './furniture/ScaleBar.tsx';
import { WorldInset } from './furniture/WorldInset.tsx';
import { ZoomButtons } from './furniture/ZoomButtons.tsx';
import type { MapFacts } from './map-facts.ts';
import type { MapPanelProps } from './map-panel-props.ts';
import { useBasemap } from './use-basemap.ts';
import { useMapView } from './use-map-view.ts';
import { useTheme } from './use-theme.ts';
import { metresPerPixel, zoomOfView } from './viewport.ts';

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

/** From this zoom on the picture says how good its outlines are. */
const SAYS_ACCURACY = 14.75;
const NO_FACTS = signal<MapFacts | undefined>(undefined);

/** The region "Map": where the events of the visible span happened, and what of them the map cannot show. */
export function MapPanel(props: MapPanelProps) {
  const { whole, mapView, withinMap, onWithinMap, onSelect, onReady } = props;
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [opening] = useState(mapView.get);
  const { state, retry } = useBasemap();
  const theme = useTheme();
  const basemap = state.is === 'ready' ? state.basemap : undefined;
  const handle = useMapView(map, props, { ...props, theme, basemap }, onSelect);
  const facts = useSignal(handle?.facts ?? NO_FACTS);
  const ready = useRef(false);

  useEffect(function tellReady() {
    if (ready.current || facts === undefined || state.is === 'loading') return;
    ready.current = true;
    onReady();
  });

  return (
    <section className="map" aria-label={t('map.region')}>
      <div className="map-frame">
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
                onHome={() => handle?.show(firstMap(whole))}
              />
              <ScaleBar metresPerPixel={metresPerPixel(facts.view)} />
            </div>
          )}
          <p className="map-credit" data-over-map="">
            {facts && zoomOfView(facts.view) >= SAYS_ACCURACY && (
              <span className="map-accuracy">{t('map.accuracy')}</span>
            )}
            {t('map.attribution')}
          </p>
        </div>
        {state.is === 'missing' && (
          <p className="map-missing" role="status" data-over-map="">
            {t('map.baseMissing')}{' '}
            <button type="button" className="map-retry" onClick={retry}>
              {t('map.retry')}
            </button>
          </p>
        )}
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
