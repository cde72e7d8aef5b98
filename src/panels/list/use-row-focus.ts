import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { rowKey } from './row-keys.ts';
import type { VirtualRows } from './use-virtual-rows.ts';

/**
 * One tab stop for all rows, moved by the arrow keys. The focus is on the link of a row; when that row scrolls out of
 * view and goes, the table itself holds the focus, and the next key comes back to the row.
 */
export function useRowFocus(table: RefObject<HTMLElement | null>, rows: VirtualRows, total: number) {
  const [active, setActive] = useState(0);
  const inside = useRef(false);
  const moving = useRef(false);
  const shown = active >= rows.first && active < rows.end && active < total;

  useEffect(() => {
    if (!moving.current) return;
    const link = table.current?.querySelector<HTMLElement>(`[data-index="${active}"] a`);
    if (!link) return;
    moving.current = false;
    link.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    if (!inside.current || table.current?.contains(document.activeElement)) return;
    table.current?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if ((event.target as HTMLElement).closest('thead')) return;
    const next = rowKey(event.key, active, total, rows.perWindow);
    if (next === undefined) return;
    event.preventDefault();
    moving.current = true;
    setActive(next);
    rows.reveal(next);
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    inside.current = true;
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
    if (row) setActive(Number(row.dataset.index));
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    inside.current = event.currentTarget.contains(event.relatedTarget);
  };

  return {
    /** Index of the row that Tab goes to. */
    tabStop: shown ? active : rows.first,
    setActive,
    onKeyDown,
    onFocus,
    onBlur,
  };
}
