import { type TextColumn, textStart } from './text-column.ts';

/** Up to so many bytes a loop is faster than what copies whole arrays. */
const SHORT = 64;

/** Bytes of texts in the order in which they were added, and where those begin of all. */
export interface TextChunk {
  readonly from: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Texts as they were added: no text is in two chunks. */
export interface AddedTexts {
  readonly chunks: readonly TextChunk[];
  readonly ends: Uint32Array;
}

/** The chunk that has the byte at a place. */
function chunkAt(chunks: readonly TextChunk[], place: number): TextChunk {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (chunks[middle].from <= place) low = middle;
    else high = middle - 1;
  }
  return chunks[low];
}

/** Texts in an order of their own, put together when their bytes are asked for: whole, or piece by piece, for which they need not be in memory twice. */
export class GatheredTexts implements TextColumn {
  readonly ends: Uint32Array;
  #added: AddedTexts;
  #order: Uint32Array | undefined;
  #bytes: Uint8Array<ArrayBuffer> | undefined;

  /** `order` has for each row the number of its text. */
  constructor(added: AddedTexts, order?: Uint32Array) {
    this.#added = added;
    this.#order = order;
    let end = 0;
    this.ends = order
      ? order.map((from) => {
          end += added.ends[from] - textStart(added, from);
          return end;
        })
      : added.ends;
  }

  get length(): number {
    return this.ends.at(-1) ?? 0;
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    if (!this.#bytes) {
      [this.#bytes = new Uint8Array(0)] = this.pieces(this.length);
      this.#added = { chunks: [], ends: this.#added.ends };
    }
    return this.#bytes;
  }

  /** The bytes in pieces of this size, of which the last may be shorter; each is void once the next is asked for. */
  *pieces(size: number): Generator<Uint8Array<ArrayBuffer>> {
    const texts = this.#bytes ? { chunks: [{ from: 0, bytes: this.#bytes }], ends: this.ends } : this.#added;
    const { chunks, ends } = texts;
    const order = this.#bytes ? undefined : this.#order;
    const piece = new Uint8Array(Math.min(size, this.length));
    let at = 0;
    for (let row = 0; row < ends.length; row++) {
      const text = order ? order[row] : row;
      const start = textStart(texts, text);
      const length = ends[text] - start;
      if (length === 0) continue;
      const chunk = chunkAt(chunks, start);
      let from = start - chunk.from;
      for (let left = length; left > 0; ) {
        const part = Math.min(left, piece.length - at);
        if (part > SHORT) piece.set(chunk.bytes.subarray(from, from + part), at);
        else for (let i = 0; i < part; i++) piece[at + i] = chunk.bytes[from + i];
        at += part;
        from += part;
        left -= part;
        if (at < piece.length) continue;
        yield piece;
        at = 0;
      }
    }
    if (at > 0) yield piece.subarray(0, at);
  }
}
