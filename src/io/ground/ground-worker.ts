import { reasonOf } from '../../base/reason-of.ts';
import { Refusal } from '../../core/import/input/refusal.ts';
import type { GroundAddress } from '../../core/space/ground-address.ts';
import type { TileContent } from '../../core/space/own-ground.ts';
import { decodeTile } from './decode-tile.ts';
import type { GroundAnswer, GroundAsking } from './ground-messages.ts';
import { hostBytes } from './host-bytes.ts';
import { keepGround } from './kept-ground.ts';
import { readArchive, type TileArchive } from './read-archive.ts';
import { tilesOfHost } from './tiles-of-host.ts';

let archive: TileArchive | undefined;

function say(answer: GroundAnswer, passed: Transferable[] = []): void {
  postMessage(answer, { transfer: passed });
}

/** What of a tile moves to the page instead of being copied. */
function movable(content: TileContent | undefined): Transferable[] {
  if (content?.is === 'picture') return [content.picture];
  return content?.shapes.flatMap(({ points, ends }) => [points.buffer, ends.buffer]) ?? [];
}

async function contentOf(bytes: ArrayBuffer | undefined): Promise<TileContent | undefined> {
  if (bytes === undefined || bytes.byteLength === 0) return undefined;
  const type = archive?.picture;
  if (type === undefined) return decodeTile(bytes);
  return { is: 'picture', picture: await createImageBitmap(new Blob([bytes], { type })) };
}

const bytesOfHost = hostBytes((request, port) => say({ says: 'fetch', request }, [port]));

async function open(of: File | GroundAddress): Promise<void> {
  archive =
    of instanceof File
      ? await readArchive({
          name: of.name,
          size: of.size,
          read: (offset, length) => of.slice(offset, offset + length).arrayBuffer(),
        })
      : await tilesOfHost(of, bytesOfHost);
  say({ says: 'opened', facts: archive.facts });
}

addEventListener('message', async ({ data }: MessageEvent<GroundAsking>) => {
  if (data.ask === 'open')
    return open(data.of).catch((error: unknown) =>
      say({ says: 'refused', reason: error instanceof Refusal ? error.reason : reasonOf(error) }),
    );
  if (data.ask === 'keep') return say({ says: 'kept', keeping: await keepGround(data.file) });
  const { id, place } = data;
  try {
    const content = await contentOf(await archive?.tile(place));
    say({ says: 'tile', id, content }, movable(content));
  } catch (error) {
    say({ says: 'failed', id, reason: reasonOf(error) });
  }
});
