/** The single paragraphs of a locator: `3-5 G1` is 3, 4, 5 and G1. */
export function paragraphsOf(locator: string): readonly string[] {
  return locator
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((part) => {
      const range = /^(\D*)(\d+)-\1(\d+)$/.exec(part);
      if (!range) return [part];
      const [from, to] = [Number(range[2]), Number(range[3])];
      return Array.from({ length: Math.max(0, to - from) + 1 }, (_, i) => `${range[1]}${from + i}`);
    });
}

/** Paragraphs in reading order: numbers by size, then lettered ones by their letter and number. */
export function byParagraph(a: string, b: string): number {
  const parts = (text: string) => /^(\D*)(\d*)/.exec(text)!;
  const [, letterA, numberA] = parts(a);
  const [, letterB, numberB] = parts(b);
  if (letterA !== letterB) return letterA < letterB ? -1 : 1;
  return Number(numberA) - Number(numberB);
}
