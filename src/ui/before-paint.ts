import { flushSync } from 'react-dom';

/** Has the page laid out in a task of its own; where a frame comes sooner, that does it as ever. */
function layOutSoon(): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => document.documentElement.getBoundingClientRect();
  port2.postMessage(undefined);
}

/**
 * Has `measure` called, and what it sets rendered, in the next frame before that is painted: for what needs the sizes of all
 * of the page, which the task that has made it would have to work out within itself. Returns the undo.
 */
export function beforePaint(measure: () => void): () => void {
  layOutSoon();
  const frame = requestAnimationFrame(() => flushSync(measure));
  return () => cancelAnimationFrame(frame);
}

/**
 * Has `measure` called before a box is first painted, and whenever it or one of its `parts` gets another size. Returns the undo.
 */
export function watchSizes(box: Element, measure: () => void, parts: Iterable<Element> = []): () => void {
  const undoFirst = beforePaint(measure);
  const observer = new ResizeObserver(measure);
  for (const element of [box, ...parts]) observer.observe(element);
  return () => {
    undoFirst();
    observer.disconnect();
  };
}
