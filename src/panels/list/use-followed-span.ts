import { useEffect, useState } from 'react';
import { frameTask } from '../../base/frame.ts';
import type { ReadableSignal } from '../../base/signal.ts';
import type { Span } from '../../core/time/span.ts';

/** After the timeline and the map. */
const RANK = 30;
/** While the span moves the list follows in one frame of this many. */
const EVERY = 3;
/** The span is at rest after this many ms without a change. */
const REST = 80;

/** The span as the list shows it: behind by a frame or two while it moves, exact at rest. */
export function useFollowedSpan(span: ReadableSignal<Span>): Span {
  const [shown, setShown] = useState(span.get);
  useEffect(() => {
    let frames = 0;
    let timer = 0;
    const show = () => setShown(span.get());
    const task = frameTask(RANK, () => {
      frames += 1;
      if (frames % EVERY === 0) show();
    });
    const follow = () => {
      task.ask();
      clearTimeout(timer);
      timer = window.setTimeout(show, REST);
    };
    show();
    const unsubscribe = span.subscribe(follow);
    return () => {
      unsubscribe();
      task.cancel();
      clearTimeout(timer);
    };
  }, [span]);
  return shown;
}
