/** How wide texts are, px; measured once each. */
export interface TextWidths {
  of(font: string, text: string): number;
  /** Measures anew, when a font has come. */
  forget(): void;
}

export function textWidths(ctx: CanvasRenderingContext2D): TextWidths {
  const known = new Map<string, number>();
  return {
    of(font, text) {
      const key = font + text;
      let width = known.get(key);
      if (width === undefined) {
        ctx.font = font;
        width = Math.ceil(ctx.measureText(text).width) + 2;
        known.set(key, width);
      }
      return width;
    },
    forget: () => known.clear(),
  };
}
