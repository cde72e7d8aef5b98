import './MapPane.css';
import { Suspense } from 'react';
import { t } from '../../i18n/t.ts';
import { PanelBoundary } from '../problems/PanelBoundary.tsx';
import { useSelected } from '../session/selected.tsx';
import { useView, useWork } from '../session/session-context.ts';
import { MapPanel } from './late-panes.ts';

interface Props {
  readonly onSelect: (id: string) => void;
}

/** The map, tied to the session; its code comes after the timeline's. It asks about events outside of its window, too. */
export function MapPane({ onSelect }: Props) {
  const { catalogue, query, whole, session, onPainted } = useWork();
  const { filter, withinMap } = useView();
  const selected = useSelected().family;
  return (
    <PanelBoundary name={t('app.mapPane')}>
      <Suspense fallback={<div className="map-waiting" />}>
        <MapPanel
          catalogue={catalogue}
          query={query}
          whole={whole.catalogue}
          filter={filter}
          span={session.span}
          mapView={session.mapView}
          bounds={session.mapBounds}
          withinMap={withinMap}
          onWithinMap={(next) => session.choose({ withinMap: next })}
          selected={selected}
          hovered={session.hovered}
          wanted={session.wanted}
          onSelect={onSelect}
          onReady={() => onPainted('map')}
        />
      </Suspense>
    </PanelBoundary>
  );
}
