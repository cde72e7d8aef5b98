/** The width of a text in a font as CSS has it, px. */
export type Measure = (font: string, text: string) => number;

/** How wide texts are; measured once each. */
export interface TextWidths {
  readonly of: Measure;
  /** Measures anew, when a font has come. */
  forget(): void;
}

/** So many widths are remembered at most. */
const MOST_KNOWN = 4000;

/** The widths of texts as a context measures them; it needs to be no one that is painted on. */
export function textWidths(ctx: CanvasRenderingContext2D): TextWidths {
  const known = new Map<string, number>();
  return {
    of(font, text) {
      const key = font + text;
      let width = known.get(key);
      if (width === undefined) {
        ctx.font = font;
        width = ctx.measureText(text).width;
        if (known.size >= MOST_KNOWN) known.clear();
        known.set(key, width);
      }
      return width;
    },
    forget: () => known.clear(),
  };
}
