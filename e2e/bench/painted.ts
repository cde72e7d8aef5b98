import type { Page } from '@playwright/test';

/** ms without a change after which what was painted counts as the answer to a press, and as the end of it. */
const PAUSE = 60;
const QUIET = 400;
/** ms after a press by which a page that still changes counts as one that never comes to rest. */
const PATIENCE = 60_000;

/** ms from a press until the answer is painted, and until nothing changes any more; infinite where that never comes. */
export interface PressFigures {
  readonly painted: number;
  readonly settled: number;
}

declare global {
  interface Window {
    benchChanges?: number[];
  }
}

/**
 * Runs in the page before its own code: notes when the document changes and when a canvas is drawn anew, which is how
 * the timeline and the map show a change.
 */
export function watchPainting(): void {
  window.benchChanges = [];
  const note = () => {
    const changes = window.benchChanges!;
    const now = Math.round(performance.now() * 10) / 10;
    if (changes[changes.length - 1] !== now) changes.push(now);
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
  const anything = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(note).observe(document, anything);
}

/**
 * Presses the element that the selector names; each time ends with the second frame after the last change in it.
 */
export async function pressAndWatch(page: Page, selector: string): Promise<PressFigures> {
  return page
    .locator(selector)
    .first()
    .evaluate(
      (element, { pause, quiet, patience }) =>
        new Promise<PressFigures>((done) => {
          const changes = window.benchChanges!;
          const frames: number[] = [];
          changes.length = 0;
          const started = performance.now();
          (element as HTMLElement).click();
          changes.push(performance.now());
          const frame = () => {
            const now = performance.now();
            frames.push(now);
            if (now - started > patience) {
              done({ painted: Number.POSITIVE_INFINITY, settled: Number.POSITIVE_INFINITY });
              return;
            }
            if (now - changes[changes.length - 1] < quiet) {
              requestAnimationFrame(frame);
              return;
            }
            const last = changes.find((time, index) => !(changes[index + 1] - time < pause))!;
            const shown = (time: number) => frames.filter((at) => at > time)[1] - started;
            done({ painted: shown(last), settled: shown(changes[changes.length - 1]) });
          };
          requestAnimationFrame(frame);
        }),
      { pause: PAUSE, quiet: QUIET, patience: PATIENCE },
    );
}
