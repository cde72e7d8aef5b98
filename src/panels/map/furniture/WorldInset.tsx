import './WorldInset.css';
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { centreOf, type Viewport, worldBox, xOf, yOf } from '../../../core/space/viewport.ts';
import { t } from '../../../i18n/t.ts';
import { canvasPen } from '../../../ui/pen/canvas-pen.ts';
import type { Pen } from '../../../ui/pen/pen.ts';
import type { Theme } from '../../../ui/theme.ts';
import type { PlaceElsewhere } from '../asked/places-elsewhere.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { traceSeen } from '../draw/projected-path.ts';
import { insetView, nearestPoint } from './inset-view.ts';

interface Props {
  /** What the map shows. */
  readonly shown: Viewport;
  readonly places: readonly PlaceElsewhere[];
  readonly basemap: Basemap | undefined;
  readonly theme: Theme;
  readonly onPlace: (place: PlaceElsewhere) => void;
  readonly onHome: () => void;
}

/** Px. */
const WIDTH = 112;
const HEIGHT = 64;
const REACH = 12;
const LEAST_FRAME = 6;

/** A small world with a frame for the map's part of it and dots for the events' places outside. */
export function WorldInset({ shown, places, basemap, theme, onPlace, onHome }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  /** Whether the browser gives nothing to draw on: then the button says in words what it does. */
  const [isBlank, setBlank] = useState(false);
  const view = useMemo(() => insetView([...places, centreOf(shown)], WIDTH, HEIGHT), [places, shown]);

  useEffect(
    function paint() {
      const ctx = canvas.current?.getContext('2d');
      setBlank(!ctx);
      if (!ctx) return;
      const density = Math.min(2, window.devicePixelRatio);
      ctx.canvas.width = WIDTH * density;
      ctx.canvas.height = HEIGHT * density;
      ctx.scale(density, density);
      drawInset(canvasPen(ctx), view, shown, places, basemap, theme);
    },
    [view, shown, places, basemap, theme],
  );

  const press = (event: MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const place =
      event.detail === 0
        ? undefined
        : nearestPoint(places, view, event.clientX - box.left, event.clientY - box.top, REACH);
    if (place === undefined) onHome();
    else onPlace(place);
  };
  return (
    <button type="button" className="map-inset" data-over-map="" aria-label={t('map.home')} onClick={press}>
      {isBlank && t('map.home')}
      <canvas ref={canvas} hidden={isBlank} style={{ inlineSize: WIDTH, blockSize: HEIGHT }} />
    </button>
  );
}

function drawInset(
  pen: Pen,
  view: Viewport,
  shown: Viewport,
  places: readonly PlaceElsewhere[],
  basemap: Basemap | undefined,
  theme: Theme,
): void {
  pen.shape((outline) => outline.rect(0, 0, view.width, view.height), { fill: theme['map-water'] });
  pen.shape(
    (outline) => {
      for (const { level, paths } of basemap?.get('land') ?? [])
        if (level === 'world') traceSeen(outline, view, worldBox(view), paths, true);
    },
    { fill: theme['map-land'], evenOdd: true },
  );
  const { west, north, east, south } = worldBox(shown);
  const middle = centreOf(shown);
  const width = Math.max(LEAST_FRAME, (east - west) * view.scale);
  const height = Math.max(LEAST_FRAME, (south - north) * view.scale);
  const [left, top] = [xOf(view, middle.x) - width / 2, yOf(view, middle.y) - height / 2];
  pen.shape((outline) => outline.rect(left, top, width, height), { stroke: theme.ink, width: 1.5 });
  for (const place of places)
    pen.shape((outline) => outline.arc(xOf(view, place.x), yOf(view, place.y), 3, 0, 2 * Math.PI), {
      fill: theme.ink,
      stroke: theme.raised,
    });
}
