import type { StretchedEvents } from '../../core/dataset/buffer/encode-events.ts';
import { slugOf } from '../../core/import/package/clean-text.ts';

/** Letters of the file's name in the name of its set. */
const LETTERS = 40;

async function digestOf(events: StretchedEvents): Promise<Uint8Array> {
  let digest = new Uint8Array(32);
  for (const { pieces } of events.stretches) {
    for (const bytes of pieces()) {
      const piece = await crypto.subtle.digest('SHA-256', bytes);
      const both = new Uint8Array(64);
      both.set(digest);
      both.set(new Uint8Array(piece), 32);
      digest = new Uint8Array(await crypto.subtle.digest('SHA-256', both));
    }
  }
  return digest;
}

/**
 * The name of a set in addresses: of the file's name and of the events, so that the same file, understood the same way, has the
 * same link. Without a secure context there are no digests; the name is then made of the size alone.
 */
export async function contentName(file: string, events: StretchedEvents): Promise<string> {
  const digest = globalThis.crypto.subtle
    ? await digestOf(events)
    : new Uint8Array(new Float64Array([events.length]).buffer);
  const hash = Array.from(digest.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const slug = slugOf(file.replace(/\.[a-z0-9]{1,8}$/i, ''))
    .slice(0, LETTERS)
    .replace(/-$/, '');
  return ['own', slug, hash].filter((part) => part !== '').join('-');
}
