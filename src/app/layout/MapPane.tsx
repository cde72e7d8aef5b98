import { useAfterPaint } from '../../ui/use-after-paint.ts';
import { useSignal } from '../../ui/use-signal.ts';
import { layGround, ownGround } from '../data/ground-of-reader.ts';
import { useSelected } from '../session/selected.tsx';
import { useView, useWork } from '../session/session-context.ts';
import { MapPanel, MapWaiting, NamedGroundOffer } from './late-panes.tsx';

interface Props {
  readonly onSelect: (id: string) => void;
}

/** The map, tied to the session; its code comes after the timeline's, and it is made when that is painted. It asks about events outside of its window, too. */
export function MapPane({ onSelect }: Props) {
  const { catalogue, query, whole, session, onPainted } = useWork();
  const { filter, withinMap, embed } = useView();
  const ground = useSignal(ownGround);
  const named = catalogue.info.ground;
  const selected = useSelected().family;
  const isTurn = useAfterPaint();
  if (!isTurn) return <MapWaiting />;
  return (
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
      ownGround={ground}
      onOwnGroundGone={() => layGround()}
      groundOffer={embed ? null : named && <NamedGroundOffer named={named} />}
      onSelect={onSelect}
      onReady={() => onPainted('map')}
    />
  );
}
