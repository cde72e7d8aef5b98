/** Letters that are kept in all, and of one answer at most. */
const ROOM = 64_000_000;
const LONGEST = ROOM / 16;

/** Printed answers by what was asked. */
export interface KeptAnswers {
  find(key: string): string | undefined;
  keep(key: string, text: string): void;
}

/** Keeps as many answers as there is room for, those that were used last; very long ones are not kept. */
export function keptAnswers(room = ROOM): KeptAnswers {
  /** The one that was used last is the last. */
  const kept = new Map<string, string>();
  let taken = 0;

  const drop = (key: string) => {
    const text = kept.get(key);
    if (text === undefined) return;
    kept.delete(key);
    taken -= key.length + text.length;
  };

  return {
    find(key) {
      const text = kept.get(key);
      if (text !== undefined) {
        kept.delete(key);
        kept.set(key, text);
      }
      return text;
    },
    keep(key, text) {
      const size = key.length + text.length;
      if (size > Math.min(LONGEST, room)) return;
      drop(key);
      kept.set(key, text);
      taken += size;
      for (const [oldest] of kept) {
        if (taken <= room) break;
        drop(oldest);
      }
    },
  };
}
