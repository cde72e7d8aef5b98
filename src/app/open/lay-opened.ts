import type { GroundAddress } from '../../core/space/ground-address.ts';
import type { OwnGround } from '../../core/space/own-ground.ts';
import { openGround } from '../../io/ground/ground-client.ts';
import { ASKING } from '../address/asking-document.ts';
import { layGround } from '../data/ground-of-reader.ts';

/**
 * Opens a ground, a file or the tiles of a host that the reader has agreed to, and lays it over the map. `credit` says who made it
 * where it does not say so itself. Rejects as `openGround` does.
 */
export async function layOpened(
  of: File | GroundAddress,
  signal: AbortSignal,
  credit = '',
): Promise<OwnGround> {
  const opened = await openGround(of, ASKING, signal);
  const ground = { ...opened, attribution: opened.attribution || credit };
  layGround(ground);
  return ground;
}
