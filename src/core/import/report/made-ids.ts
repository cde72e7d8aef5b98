/** Numbers in a table of open addresses: some sixteen bytes for each, however many there are. */
function numberSet(): { add(value: number): boolean } {
  let slots = new Float64Array(1024).fill(-1);
  let size = 0;
  /** The table's length is a power of two. */
  const place = (within: Float64Array, value: number) => {
    const mask = within.length - 1;
    let at = value & mask;
    while (within[at] !== -1 && within[at] !== value) at = (at + 1) & mask;
    return at;
  };
  return {
    /** Whether it was not yet there. */
    add(value) {
      const at = place(slots, value);
      if (slots[at] === value) return false;
      slots[at] = value;
      if (++size * 1.5 > slots.length) {
        const larger = new Float64Array(slots.length * 2).fill(-1);
        for (const each of slots) if (each !== -1) larger[place(larger, each)] = each;
        slots = larger;
      }
      return true;
    },
  };
}

/** A number of 53 bits from a text; two texts among millions have the same with a chance of one in thousands. */
function hashOf(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** Gives each event an id that no other has. */
export interface MadeIds {
  /** Whether the id did not stand before; it is kept then. */
  isNew(id: string): boolean;
  /** An id from what a row says: the same at each import; rows that say the same are numbered. */
  make(content: string): string;
}

export function madeIds(): MadeIds {
  const seen = numberSet();
  const repeats = new Map<string, number>();
  const isNew = (id: string) => seen.add(hashOf(id));
  return {
    isNew,
    make(content) {
      const id = `made-${hashOf(content).toString(36)}`;
      const before = repeats.get(id);
      if (before === undefined && isNew(id)) return id;
      for (let number = (before ?? 1) + 1; ; number++) {
        if (!isNew(`${id}-${number}`)) continue;
        repeats.set(id, number);
        return `${id}-${number}`;
      }
    },
  };
}
