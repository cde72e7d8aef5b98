import type { Page } from '@playwright/test';

/** Words that canvases of the map painted, with the px of their letters. */
export interface Painted {
  readonly pane: string;
  readonly text: string;
  readonly px: number;
}

/** Remembers what is painted from now on: words on a canvas are nowhere in the document. */
export async function rememberWords(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const words: Painted[] = [];
    Object.assign(window, { painted: words });
    const paint = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
      const pane = this.canvas.parentElement?.className ?? '';
      if (pane.includes('leaflet'))
        words.push({ pane, text, px: Number(/(\d+(?:\.\d+)?)px/.exec(this.font)?.[1]) });
      return paint.call(this, text, ...rest);
    };
  });
}

/** The words on the map's canvases since it was opened, once it stands. */
export async function wordsOf(page: Page, pane: 'events' | 'names'): Promise<readonly Painted[]> {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  const all = await page.evaluate(() => (window as unknown as { painted: readonly Painted[] }).painted);
  return all.filter((one) => one.pane.includes(pane));
}
