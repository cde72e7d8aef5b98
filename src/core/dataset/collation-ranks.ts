import { collatorOf } from '../../base/collator.ts';

/** The place of each text among all of them, as readers of a language sort; equal texts share one. */
export function collationRanks(texts: readonly string[], language: string | undefined): Uint32Array {
  const { compare } = collatorOf(language);
  const order = [...texts.keys()].sort((a, b) => compare(texts[a], texts[b]));
  const ranks = new Uint32Array(texts.length);
  order.forEach((code, i) => {
    const before = order[i - 1];
    ranks[code] = i > 0 && compare(texts[before], texts[code]) === 0 ? ranks[before] : i;
  });
  return ranks;
}
