import type { NamedGround } from '../../core/model/package.ts';
import { groundAddress } from '../../core/space/ground-address.ts';
import { NotOpened } from '../../io/own/own-client.ts';
import { reasonOf } from '../../ui/PaneProblem.tsx';
import { layOpened } from './lay-opened.ts';
import { reasonText } from './reason-text.ts';

/** Lays the ground that a package names over the map, after the reader has agreed to ask its host. Rejects with a sentence for the reader. */
export async function layNamed({ tiles, attribution }: NamedGround): Promise<void> {
  const at = groundAddress(tiles);
  if (at === undefined) return;
  try {
    await layOpened(at, new AbortController().signal, attribution);
  } catch (error) {
    const isInWords = error instanceof NotOpened && typeof error.reason !== 'string';
    throw new Error(isInWords ? reasonText(error.reason) : reasonOf(error));
  }
}
