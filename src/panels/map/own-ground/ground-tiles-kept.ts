import type { OwnGround, TileContent, TilePlace } from '../../../core/space/own-ground.ts';
import { parentOf, placeKey } from './tiles-in-view.ts';

/** Tiles that are kept; more than any picture needs. */
const MOST = 160;

/** A tile that has come. */
export interface KeptTile {
  readonly place: TilePlace;
  readonly content: TileContent;
}

/** The tiles of a ground that have come; `onCome` hears of each, and of failures. */
export function groundTilesKept(ground: OwnGround, onCome: () => void) {
  /** What came, the latest last; undefined while it is on its way. */
  const tiles = new Map<string, { readonly content: TileContent | undefined } | undefined>();
  const failed = new Set<string>();
  let isOver = false;

  function forget(key: string): void {
    const content = tiles.get(key)?.content;
    if (content?.is === 'picture') content.picture.close();
    tiles.delete(key);
  }

  async function load(place: TilePlace): Promise<void> {
    const key = placeKey(place);
    tiles.set(key, undefined);
    try {
      const content = await ground.tile(place);
      tiles.delete(key);
      tiles.set(key, { content });
    } catch {
      tiles.delete(key);
      failed.add(key);
    }
    if (!isOver) onCome();
  }

  /** The tile at a place, or the one nearest to it of those that it is a part of. */
  function standIn(place: TilePlace): KeptTile | undefined {
    for (let at = place; at.z >= ground.minZoom; at = parentOf(at)) {
      const content = tiles.get(placeKey(at))?.content;
      if (content) return { place: at, content };
    }
    return undefined;
  }

  return {
    /** Asks for those that were not asked for. */
    want(places: readonly TilePlace[]): void {
      const wanted = new Set(places.map(placeKey));
      for (const key of [...tiles.keys()]) {
        if (tiles.size <= MOST) break;
        if (!wanted.has(key) && tiles.get(key)) forget(key);
      }
      for (const place of places)
        if (!tiles.has(placeKey(place)) && !failed.has(placeKey(place))) void load(place);
    },
    /** What there is of these places, the coarser first: a finer tile lies over the one that stood in for it. */
    drawn(places: readonly TilePlace[]): readonly KeptTile[] {
      const found = places.flatMap((place) => standIn(place) ?? []);
      const each = new Map(found.map((tile) => [placeKey(tile.place), tile]));
      return [...each.values()].sort((a, b) => a.place.z - b.place.z);
    },
    /** Whether there is something of each of these places. */
    cover: (places: readonly TilePlace[]) => places.every(standIn),
    /** Whether all that was asked for of these has come, or will not. */
    areSettled: (places: readonly TilePlace[]) =>
      places.every((place) => failed.has(placeKey(place)) || tiles.get(placeKey(place)) !== undefined),
    hasFailed: () => failed.size > 0,
    /** Those that failed may be asked for once more. */
    forgive: () => failed.clear(),
    dispose(): void {
      isOver = true;
      for (const key of [...tiles.keys()]) forget(key);
    },
  };
}
