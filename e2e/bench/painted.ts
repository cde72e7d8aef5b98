import type { Page } from '@playwright/test';

/** ms without any change of the page after which a change counts as complete. */
const QUIET = 400;

/**
 * Runs in the page before its own code: notes when the document changes and when a canvas is drawn anew, which is how
 * the timeline and the map show a change.
 */
export function watchPainting(): void {
  const note = () => {
    window.benchChanged = performance.now();
  };
  for (const name of ['clearRect', 'drawImage', 'fillRect', 'putImageData'] as const) {
    const original = CanvasRenderingContext2D.prototype[name] as (...args: unknown[]) => void;
    Object.defineProperty(CanvasRenderingContext2D.prototype, name, {
      value(this: CanvasRenderingContext2D, ...args: unknown[]) {
        note();
        return original.apply(this, args);
      },
    });
  }
  new MutationObserver(note).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}

declare global {
  interface Window {
    benchChanged?: number;
  }
}

/**
 * Presses the element that the selector names and returns the ms from the press until the frame after the last change
 * that it caused is painted (two animation frames after it).
 */
export async function pressUntilPainted(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate(
      (element, quiet) =>
        new Promise<number>((done) => {
          let lastSeen = 0;
          let painted = 0;
          const started = performance.now();
          (element as HTMLElement).click();
          window.benchChanged = performance.now();
          const frame = () => {
            const changed = window.benchChanged!;
            const now = performance.now();
            if (changed !== lastSeen) {
              lastSeen = changed;
              requestAnimationFrame(() => {
                painted = performance.now();
              });
            }
            if (now - changed > quiet) done(painted - started);
            else requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        }),
      QUIET,
    );
}
