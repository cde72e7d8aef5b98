import type { TilePlace } from './own-ground.ts';

/** Where another host has tiles for the map: in one archive, or each at an address of its own. */
export interface GroundAddress {
  readonly host: string;
  /** Of an archive; of tiles with {z}, {x} and {y} in it. */
  readonly address: string;
  readonly isArchive: boolean;
}

const PARTS = ['{z}', '{x}', '{y}'];

/** The tiles that an address names; undefined where it is no address of tiles by https. */
export function groundAddress(text: string): GroundAddress | undefined {
  // Sharper pictures are asked for as the usual ones.
  const address = text.trim().replace('{r}', '');
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  const { host } = url;
  if (host.includes('{')) return undefined;
  const given: readonly string[] = address.match(/\{[^}]*\}/g) ?? [];
  if (given.length === 0)
    return url.pathname.endsWith('.pmtiles') ? { host, address: url.href, isArchive: true } : undefined;
  const isWhole = PARTS.every((part) => given.includes(part)) && given.every((part) => PARTS.includes(part));
  return isWhole ? { host, address, isArchive: false } : undefined;
}

/** The address of one tile. */
export function tileAddress({ address }: GroundAddress, { z, x, y }: TilePlace): string {
  return address.replaceAll('{z}', `${z}`).replaceAll('{x}', `${x}`).replaceAll('{y}', `${y}`);
}
