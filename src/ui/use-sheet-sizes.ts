import { type RefObject, useLayoutEffect, useState } from 'react';
import { endOfLines, linesOf } from './line-ends.ts';
import { type SheetSizes, sheetSizes } from './sheet-height.ts';

interface Parts {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly bar: RefObject<HTMLElement | null>;
  /** All that the sheet holds, whether in sight or not. */
  readonly content: RefObject<HTMLElement | null>;
}

/** Room left below the last line, px. */
const BELOW = 10;
/** Parts of the room at which a sheet ends whose content does not say where, px of 100. */
const UNSAID = { low: 0.25, half: 0.5 } as const;

/**
 * How tall the sheet is at its three heights, anew whenever room or content change; undefined before there is any. The
 * content marks with `data-sheet-end="low"` and `"half"` what those heights show whole. The sheet's container is told by
 * its custom properties `--sheet-low` and `--sheet-half`.
 */
export function useSheetSizes({ sheet, bar, content }: Parts): SheetSizes | undefined {
  const [sizes, setSizes] = useState<SheetSizes>();

  useLayoutEffect(
    function measureSheet() {
      const [inside, room] = [content.current, sheet.current?.parentElement];
      if (!inside || !room) return;
      const measure = () => {
        if (inside.offsetHeight === 0) return;
        const above = bar.current?.offsetHeight ?? 0;
        const top = inside.getBoundingClientRect().top;
        const endOf = (height: 'low' | 'half') => {
          const marked = inside.querySelector(`[data-sheet-end="${height}"]`);
          if (!marked) return room.clientHeight * UNSAID[height];
          return above + marked.getBoundingClientRect().bottom - top + BELOW;
        };
        const lines = linesOf(inside);
        const next = sheetSizes(
          room.clientHeight,
          { low: endOf('low'), half: endOf('half') },
          (height) => above + endOfLines(lines, height - above),
        );
        room.style.setProperty('--sheet-low', `${next.low}px`);
        room.style.setProperty('--sheet-half', `${next.half}px`);
        setSizes((before) => (before && isSame(before, next) ? before : next));
      };
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(room);
      observer.observe(inside);
      return () => observer.disconnect();
    },
    [sheet, bar, content],
  );
  return sizes;
}

function isSame(a: SheetSizes, b: SheetSizes): boolean {
  return a.low === b.low && a.half === b.half && a.full === b.full;
}
