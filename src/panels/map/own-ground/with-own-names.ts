import { holds, type WorldBox } from '../../../core/space/mercator.ts';
import type { TileName, TilePlace } from '../../../core/space/own-ground.ts';
import type { BaseFeature, Basemap } from '../basemap/basemap.ts';
import type { Covering } from './own-ground-layer.ts';

/** Kinds that say what the events are about, or that no tile stands for: they stay. */
const STAYS: ReadonlySet<string> = new Set([
  'zone',
  'zone-west',
  'embassy',
  'site',
  'site-about',
  'country',
  'urban',
]);

function boxOf({ z, x, y }: TilePlace): WorldBox {
  const count = 2 ** z;
  return { west: x / count, north: y / count, east: (x + 1) / count, south: (y + 1) / count };
}

/** A name of a tile as the basemap has its own, in the language where the tile knows it. */
function featureOf(
  { z, x, y }: TilePlace,
  { kind, rank, names, points }: TileName,
  language: string,
): BaseFeature {
  const world = new Float64Array(points.length);
  const box = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
  for (let at = 0; at < points.length; at += 2) {
    const [right, down] = [(x + points[at]) / 2 ** z, (y + points[at + 1]) / 2 ** z];
    world[at] = right;
    world[at + 1] = down;
    box.west = Math.min(box.west, right);
    box.east = Math.max(box.east, right);
    box.north = Math.min(box.north, down);
    box.south = Math.max(box.south, down);
  }
  const name = names[language] ?? names.en ?? names.local;
  return {
    kind,
    rank,
    size: 0,
    names: { en: name },
    aliases: [],
    accuracy: 0,
    paths: [{ points: world, box }],
  };
}

/**
 * The basemap with the names of a reader's own ground in place of its own where that covers it; without the scale grid where
 * nothing else is seen.
 */
export function withOwnNames(basemap: Basemap, { tiles, isWhole }: Covering, language: string): Basemap {
  const boxes = tiles.map(({ place }) => boxOf(place));
  const isCovered = ({ paths, names }: BaseFeature) => {
    const [x, y] = paths[0].points;
    return names.en !== undefined && boxes.some((box) => holds(box, { x, y }));
  };
  const all = new Map<string, readonly BaseFeature[]>();
  for (const [kind, features] of basemap) {
    if (kind === 'grid' && isWhole) continue;
    all.set(kind, STAYS.has(kind) ? features : features.filter((feature) => !isCovered(feature)));
  }
  const named = new Map<string, BaseFeature[]>();
  for (const { place, content } of tiles)
    for (const name of content.is === 'drawing' ? content.names : []) {
      const list = named.get(name.kind) ?? [];
      list.push(featureOf(place, name, language));
      named.set(name.kind, list);
    }
  for (const [kind, features] of named) all.set(kind, [...(all.get(kind) ?? []), ...features]);
  return all;
}
