import type { FocusEvent, MouseEvent, PointerEvent, RefObject } from 'react';
import type { Signal } from '../../base/signal.ts';
import { t } from '../../i18n/t.ts';
import { useRowFocus } from './use-row-focus.ts';
import type { VirtualRows } from './use-virtual-rows.ts';

/** Id of the event that an element belongs to. */
function idAt(target: EventTarget): string | undefined {
  return (target as HTMLElement).closest<HTMLElement>('[data-id]')?.dataset.id;
}

interface Options {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly rows: VirtualRows;
  readonly total: number;
  readonly hovered: Signal<string | undefined>;
  readonly onSelect: (id: string) => void;
}

/** What the table of a list hears: keys that move the focus, presses on its rows, and which event is under the pointer. */
export function useListTable({ table, rows, total, hovered, onSelect }: Options) {
  const focus = useRowFocus(table, rows, total);
  const mark = (event: PointerEvent | FocusEvent) => hovered.set(idAt(event.target));
  const unmark = () => hovered.set(undefined);
  return {
    focus,
    props: {
      ref: table,
      tabIndex: -1,
      'aria-label': t('list.rows'),
      onClick(event: MouseEvent) {
        const id = idAt(event.target);
        // A link in the row does its own work, also in a new tab.
        if (id !== undefined && !(event.target as HTMLElement).closest('a')) onSelect(id);
      },
      onKeyDown: focus.onKeyDown,
      onFocus(event: FocusEvent<HTMLElement>) {
        focus.onFocus(event);
        mark(event);
      },
      onBlur(event: FocusEvent<HTMLElement>) {
        focus.onBlur(event);
        unmark();
      },
      onPointerOver: mark,
      onPointerLeave: unmark,
    },
  };
}
