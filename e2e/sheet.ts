import type { Browser } from '@playwright/test';

export interface Shot {
  /** Size of the window, px. */
  readonly width: number;
  readonly height: number;
  /** PNG. */
  readonly picture: Buffer;
}

/** Pictures stand side by side at this part of their size. */
const SCALE = 0.6;
const SHEET_WIDTH = 2000;

/** Puts pictures of one page at several sizes of window on one sheet, each under its size. */
export async function sheetOf(
  browser: Browser,
  title: string,
  shots: readonly Shot[],
  file: string,
): Promise<void> {
  const figures = shots.map(({ width, height, picture }) => {
    const source = `data:image/png;base64,${picture.toString('base64')}`;
    return `<figure><figcaption>${width} × ${height}</figcaption><img width="${width * SCALE}" height="${height * SCALE}" src="${source}"></figure>`;
  });
  const style = `body{margin:24px;background:#888;font:16px sans-serif;color:#fff}main{display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start}figure{margin:0}`;
  const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: 800 } });
  await page.setContent(`<style>${style}</style><h1>${title}</h1><main>${figures.join('')}</main>`);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
