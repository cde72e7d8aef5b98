import { Refusal } from '../../core/import/input/refusal.ts';
import { type GroundAddress, tileAddress } from '../../core/space/ground-address.ts';
import type { HostBytes } from './host-bytes.ts';
import { readArchive, type TileArchive } from './read-archive.ts';

/** Of tiles that are lines and areas. */
const VECTOR = /\.(?:pbf|mvt)(?:$|[?#])/;
/** The finest tiles that hosts commonly have. */
const FINEST = { picture: 19, vector: 14 } as const;

/** The first and the last byte of a part, as HTTP counts them. */
const rangeOf = (offset: number, length: number) => [offset, offset + length - 1] as const;

/** An archive at another host, of which it is asked for parts. */
function remoteArchive({ host, address }: GroundAddress, bytes: HostBytes): Promise<TileArchive> {
  const { pathname } = new URL(address);
  return readArchive({
    name: `${host} · ${pathname.slice(pathname.lastIndexOf('/') + 1)}`,
    async read(offset, length) {
      const part = await bytes({ address, range: rangeOf(offset, length) });
      if (part === undefined) throw new Refusal({ says: 'silent-host', host, said: 'there is no such file' });
      return part;
    },
  });
}

/**
 * The tiles that an address names, of an archive or each by itself. Its host is asked at once, so that one which gives nothing is
 * known. Rejects with a `Refusal` then.
 */
export async function tilesOfHost(ground: GroundAddress, bytes: HostBytes): Promise<TileArchive> {
  if (ground.isArchive) return remoteArchive(ground, bytes);
  const isVector = VECTOR.test(ground.address);
  await bytes({ address: tileAddress(ground, { z: 0, x: 0, y: 0 }) });
  return {
    facts: {
      name: ground.host,
      attribution: '',
      minZoom: 0,
      maxZoom: isVector ? FINEST.vector : FINEST.picture,
      side: isVector ? 512 : 256,
    },
    // Whatever it says, the browser looks at the bytes of a picture.
    picture: isVector ? undefined : 'image/png',
    tile: (place) => bytes({ address: tileAddress(ground, place) }),
  };
}
