import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { watchSizes } from '../../ui/before-paint.ts';
import { boxHeight, type Extent, refitted, revealed, rowsInView, scrolled, settled, TOP } from './scroll.ts';

/** Scrolling rests after this many ms without a move. */
const REST = 150;
/** Rows kept ready beyond the window on each side. */
const SPARE = 4;

interface Options {
  /** The element that scrolls. */
  readonly box: RefObject<HTMLElement | null>;
  readonly total: number;
  /** px */
  readonly rowHeight: number;
  /** Height of a header that stays at the top of the box, px. */
  readonly header: number;
}

export interface VirtualRows {
  /** Rows to render: from `first` up to, without, `end`. */
  readonly first: number;
  readonly end: number;
  /** The row at the top of the window. */
  readonly inView: number;
  /** Height of the element that holds the rows, px. */
  readonly height: number;
  /** Whole rows that fit the window. */
  readonly perWindow: number;
  /** Top of a row inside the element that holds the rows, px. */
  topOf(index: number): number;
  /** Scrolls as little as shows the row. */
  reveal(index: number): void;
  /** For the box's scroll event. */
  readonly onScroll: () => void;
}

/** The rows of a long list that are in view (scroll.ts has the rules); the box measures itself. */
export function useVirtualRows({ box, total, rowHeight, header }: Options): VirtualRows {
  const [view, setView] = useState(0);
  const [state, setState] = useState(TOP);
  const extent: Extent = { content: total * rowHeight, view };
  const scroll = refitted(state, extent);
  const current = useRef(extent);
  const goal = useRef<number>(undefined);
  const rest = useRef(0);
  /** A row that was asked for before the box was measured. */
  const waiting = useRef<number>(undefined);

  useLayoutEffect(() => {
    current.current = extent;
    if (goal.current === undefined || !box.current) return;
    box.current.scrollTop = goal.current;
    goal.current = undefined;
  });

  // An empty list has no box; another one comes with the first row.
  const isEmpty = total === 0;
  useLayoutEffect(() => {
    const element = isEmpty ? undefined : box.current;
    if (!element) return;
    const measure = () => setView(Math.max(0, element.clientHeight - header));
    return watchSizes(element, measure);
  }, [box, header, isEmpty]);

  useEffect(() => () => clearTimeout(rest.current), []);

  const settle = useCallback(() => {
    setState((before) => {
      const after = settled(refitted(before, current.current), current.current);
      if (Math.abs(after.box - before.box) < 1) return before;
      goal.current = after.box;
      return after;
    });
  }, []);

  const onScroll = useCallback(() => {
    const top = box.current?.scrollTop ?? 0;
    setState((before) => (before.box === top ? before : scrolled(before, top, current.current)));
    clearTimeout(rest.current);
    rest.current = window.setTimeout(settle, REST);
  }, [box, settle]);

  const reveal = useCallback(
    (index: number) => {
      waiting.current = current.current.view === 0 ? index : undefined;
      if (waiting.current !== undefined) return;
      setState((before) => {
        const after = revealed(refitted(before, current.current), index, rowHeight, current.current);
        goal.current = after.box;
        return after;
      });
    },
    [rowHeight],
  );
  useLayoutEffect(() => {
    if (view > 0 && waiting.current !== undefined) reveal(waiting.current);
  }, [view, reveal]);

  return {
    ...rowsInView(scroll, rowHeight, extent, SPARE),
    inView: Math.floor(scroll.list / rowHeight),
    height: boxHeight(extent),
    perWindow: Math.max(1, Math.floor(view / rowHeight)),
    topOf: (index) => index * rowHeight + scroll.box - scroll.list,
    reveal,
    onScroll,
  };
}
