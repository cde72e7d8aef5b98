import './OwnGroundTiles.css';
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import type { OwnGround } from '../../../core/space/own-ground.ts';
import { language } from '../../../i18n/language.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { MapNotice } from '../furniture/MapNotice.tsx';
import { type Covering, ownGroundLayer } from './own-ground-layer.ts';
import { withOwnNames } from './with-own-names.ts';

interface Props {
  readonly map: LeafletMap;
  readonly own: OwnGround;
  /** The map's own ground. */
  readonly basemap: Basemap;
  readonly theme: Theme;
  /** Hears the ground with the names of the reader's own; undefined when that is gone. */
  readonly onGround: (ground: Basemap | undefined) => void;
}

/** Lays a reader's own ground over the map's; seen only where some of it could not be read. */
export function OwnGroundTiles({ map, own, basemap, theme, onGround }: Props) {
  const [layer, setLayer] = useState<ReturnType<typeof ownGroundLayer>>();
  const [covering, setCovering] = useState<Covering>();
  const { code } = language();

  useEffect(
    function lay() {
      const made = ownGroundLayer(map, own, setCovering);
      setLayer(made);
      return () => {
        made.dispose();
        setCovering(undefined);
      };
    },
    [map, own],
  );
  useEffect(() => layer?.update(theme), [layer, theme]);
  useEffect(
    function tell() {
      onGround(covering && withOwnNames(basemap, covering, code));
    },
    [basemap, covering, code, onGround],
  );
  useEffect(() => () => onGround(undefined), [onGround]);

  return covering?.hasFailed && <MapNotice words="open.groundBroken" onRetry={() => layer?.retry()} />;
}
