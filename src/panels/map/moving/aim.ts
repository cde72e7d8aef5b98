import type { Map as LeafletMap } from 'leaflet';
import { holds, mercator, scaleOf, zoomOf } from '../../../core/space/mercator.ts';
import { type Box, NO_INSETS, within } from '../../../core/space/viewport.ts';
import { MAP_ZOOM } from '../../../core/view/map-text.ts';
import { openingMap } from '../../../core/view/opening-map.ts';
import type { MapView } from '../../../core/view/view.ts';
import type { MapInput } from '../asked/map-input.ts';
import { cityBox } from '../basemap/basemap.ts';
import { viewportOf } from '../layers/canvas-layer.ts';
import { focusBox } from '../scene/focus-box.ts';
import type { Focus } from '../scene/map-focus.ts';
import type { SignGroup } from '../scene/sign-groups.ts';
import { fitted } from './fitted.ts';
import type { Motion } from './map-motion.ts';
import type { Position } from './path-of-glide.ts';
import { positionOf, reveal, type Spot } from './reveal.ts';
import { shiftInto } from './shift-into.ts';

/** Share of the picture that the events of a pressed group fill. */
const FILL = 0.6;

/** Where the map goes so that something is seen in the part of it that nothing covers. */
export function mapAim(
  map: LeafletMap,
  motion: Motion,
  input: () => MapInput | undefined,
  focus: () => Focus,
) {
  /** The part of the map that nothing covers, px. */
  function free(): Box {
    const { x, y } = map.getSize();
    return within({ left: 0, top: 0, right: x, bottom: y }, input()?.covered ?? NO_INSETS);
  }

  function inCity(spot: Spot): boolean {
    const city = cityBox(input()?.basemap);
    return city !== undefined && holds(city, spot);
  }

  /** Glides there, if there is anywhere to go; returns whether there is. */
  function go(to: Position | undefined): boolean {
    if (to !== undefined) motion.glideTo(to);
    return to !== undefined;
  }

  return {
    show({ zoom, lat, lon }: MapView): void {
      motion.glideTo({ zoom, ...mercator({ lat, lon }) });
    },
    goTo(spot: Spot): void {
      motion.glideTo(positionOf(spot, viewportOf(map), free(), inCity(spot)));
    },
    /** Fits the selected event into the free part, without zooming in. */
    fitSelected(): boolean {
      const now = input();
      const box = now && focusBox(now.catalogue, focus());
      return go(box && fitted(box, viewportOf(map), free()));
    },
    /** Brings the selected event into the free part, the short way where there is one. */
    revealSelected(): boolean {
      const item = input()?.selected?.event;
      if (item === undefined || Number.isNaN(item.x)) return false;
      return go(reveal(item, viewportOf(map), free(), inCity(item)));
    },
    /** Draws the events of a group apart. */
    part({ x, y, spread }: SignGroup): void {
      const size = map.getSize();
      const parted = zoomOf((FILL * Math.min(size.x, size.y)) / spread);
      motion.glideTo({ x, y, zoom: Math.min(MAP_ZOOM.most, Math.max(map.getZoom() + 1, parted)) });
    },
    /** Moves boxes of the picture, px, into the free part. */
    bring(boxes: readonly Box[]): void {
      const shift = shiftInto(boxes, free());
      if (boxes.length === 0 || (shift.x === 0 && shift.y === 0)) return;
      const from = motion.position();
      const scale = scaleOf(from.zoom);
      motion.glideTo({ ...from, x: from.x - shift.x / scale, y: from.y - shift.y / scale });
    },
    /** The view on which the page of the selected event opens. */
    opening({ selected, home }: MapInput): MapView | undefined {
      return selected === undefined ? undefined : openingMap(home, selected.event);
    },
  };
}
