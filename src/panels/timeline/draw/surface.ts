import { textScale, watchTextScale } from '../../../ui/text-scale.ts';

/** The room that canvases have. Lengths are in pixels of text of the usual size. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** How many pixels of the page one of these is. */
  readonly text: number;
  /** How many pixels of the screen one of these is. */
  readonly ratio: number;
}

function sizeOf(box: HTMLElement): Size {
  const text = textScale();
  return {
    width: box.clientWidth / text,
    height: box.clientHeight / text,
    text,
    ratio: devicePixelRatio * text,
  };
}

/** Gives a canvas so many pixels, as wide and high as they are on the page. */
export function fitCanvas(canvas: HTMLCanvasElement, width: number, height: number, size: Size): void {
  canvas.width = Math.round(width * size.ratio);
  canvas.height = Math.round(height * size.ratio);
  canvas.style.width = `${width * size.text}px`;
  canvas.style.height = `${height * size.text}px`;
}

/** Calls `onSize` with the room of the box, now and whenever it changes; returns the undo. */
export function watchSize(box: HTMLElement, onSize: (size: Size) => void): () => void {
  let known: Size | undefined;
  const report = () => {
    const next = sizeOf(box);
    if (
      known &&
      next.width === known.width &&
      next.height === known.height &&
      next.text === known.text &&
      next.ratio === known.ratio
    )
      return;
    known = next;
    onSize(next);
  };
  const watch = new ResizeObserver(report);
  watch.observe(box);
  const unwatchText = watchTextScale(box, report);
  return () => {
    watch.disconnect();
    unwatchText();
  };
}
