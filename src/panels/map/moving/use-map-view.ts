import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { t } from '../../../i18n/t.ts';
import type { MapInput, MapSignals } from '../asked/map-input.ts';
import { createMapView } from '../layers/leaflet-handle.ts';
import type { MapViewHandle } from '../layers/map-view-handle.ts';

/** Ties the imperative map to React: made once per Leaflet map, told what to show after each render that changes it. */
export function useMapView(
  map: LeafletMap | null,
  { span, hovered, mapView, bounds, wanted }: MapSignals,
  { catalogue, query, filter, selected, theme, basemap, home, covered }: MapInput,
  onSelect: (id: string) => void,
  /** Ids of what says in words what the map shows, and with which keys. */
  description: string,
): MapViewHandle | undefined {
  const [handle, setHandle] = useState<MapViewHandle>();
  const select = useRef(onSelect);
  useEffect(function keepCallback() {
    select.current = onSelect;
  });

  useEffect(
    function attach() {
      if (map === null) return;
      const container = map.getContainer();
      container.tabIndex = 0;
      container.setAttribute('role', 'group');
      container.setAttribute('aria-label', t('map.picture'));
      const created = createMapView(map, { span, hovered, mapView, bounds, wanted }, (id) =>
        select.current(id),
      );
      setHandle(created);
      return () => {
        created.dispose();
        setHandle(undefined);
      };
    },
    [map, span, hovered, mapView, bounds, wanted],
  );

  useEffect(
    function describe() {
      map?.getContainer().setAttribute('aria-describedby', description);
    },
    [map, description],
  );

  useEffect(
    function show() {
      handle?.update({ catalogue, query, filter, selected, theme, basemap, home, covered });
    },
    [handle, catalogue, query, filter, selected, theme, basemap, home, covered],
  );

  return handle;
}
