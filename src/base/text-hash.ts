/**
 * MurmurHash3 (x86, 32 bits, seed 0) of a text's UTF-16 code units, two of which make a block, as an unsigned number. Tells
 * texts apart that differ by chance; it is no protection against somebody who wants two to be alike.
 */
export function textHash(text: string): number {
  const rotated = (value: number, by: number) => (value << by) | (value >>> (32 - by));
  let hash = 0;
  const paired = text.length & ~1;
  for (let at = 0; at < paired; at += 2) {
    const block = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
    hash ^= Math.imul(rotated(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);
    hash = Math.imul(rotated(hash, 13), 5) + 0xe6546b64;
  }
  if (paired < text.length) {
    hash ^= Math.imul(rotated(Math.imul(text.charCodeAt(paired), 0xcc9e2d51), 15), 0x1b873593);
  }
  hash ^= text.length * 2;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
