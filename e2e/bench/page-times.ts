import type { Page } from '@playwright/test';

/** Selectors of where a text is typed, and of what says how many are found. */
export interface SearchParts {
  readonly field: string;
  readonly found: string;
}

/** Notes the longest task of the page's thread; the browser reports those from 50 ms on. */
export function watchTasks(): void {
  const noted = globalThis as unknown as { longestTask: number };
  noted.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longestTask = Math.max(noted.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
}

export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { longestTask: number }).longestTask);
}

/** Types a text in one go; resolves with the ms until the element that says the number found has changed. */
export async function searchFor(page: Page, { field, found }: SearchParts, text: string): Promise<number> {
  await page.locator(found).first().waitFor();
  return page.evaluate(
    ([fieldName, foundName, typed]) =>
      new Promise<number>((done) => {
        const input = document.querySelector<HTMLInputElement>(fieldName)!;
        const start = performance.now();
        new MutationObserver(() => done(performance.now() - start)).observe(
          document.querySelector(foundName)!,
          {
            subtree: true,
            childList: true,
            characterData: true,
          },
        );
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, typed);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    [field, found, text],
  );
}
