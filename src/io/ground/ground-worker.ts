import { Refusal } from '../../core/import/input/refusal.ts';
import type { TileContent } from '../../core/space/own-ground.ts';
import { decodeTile } from './decode-tile.ts';
import type { GroundAnswer, GroundAsking } from './ground-messages.ts';
import { readArchive, type TileArchive } from './read-archive.ts';

let archive: TileArchive | undefined;

function say(answer: GroundAnswer, passed: Transferable[] = []): void {
  postMessage(answer, { transfer: passed });
}

const reasonFor = (error: unknown) => (error instanceof Error ? error.message : String(error));

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

async function open(file: File): Promise<void> {
  archive = await readArchive({
    name: file.name,
    size: file.size,
    read: (offset, length) => file.slice(offset, offset + length).arrayBuffer(),
  });
  say({ says: 'opened', facts: archive.facts });
}

addEventListener('message', async ({ data }: MessageEvent<GroundAsking>) => {
  if (data.ask === 'open')
    return open(data.file).catch((error: unknown) =>
      say({ says: 'refused', reason: error instanceof Refusal ? error.reason : reasonFor(error) }),
    );
  const { id, place } = data;
  try {
    const content = await contentOf(await archive?.tile(place));
    say({ says: 'tile', id, content }, movable(content));
  } catch (error) {
    say({ says: 'failed', id, reason: reasonFor(error) });
  }
});
