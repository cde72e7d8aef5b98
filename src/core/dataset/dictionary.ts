/** The texts that codes stand for: the code of a text is its place. */
export interface Dictionary {
  /** The texts by their codes; grows with them. */
  readonly texts: readonly string[];
  /** The code of a text; a new text gets the next one. */
  codeOf(text: string): number;
  /** The code of a text, or -1 where the text is not known. */
  find(text: string): number;
}

/** A dictionary that begins with the texts given, each named once, at the codes of their places. */
export function dictionary(known: readonly string[] = []): Dictionary {
  const texts = [...known];
  const codes = new Map(texts.map((text, code) => [text, code]));
  return {
    texts,
    codeOf(text) {
      const code = codes.get(text);
      if (code !== undefined) return code;
      codes.set(text, texts.length);
      return texts.push(text) - 1;
    },
    find: (text) => codes.get(text) ?? -1,
  };
}
