import './ListPanel.css';
import './ListRow.css';
import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { ReadableSignal, Signal } from '../../base/signal.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventLink } from '../../core/dataset/event-item.ts';
import type { Filter } from '../../core/store/filter.ts';
import { BY_DATE, type EventQuery } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import type { Wanted } from '../../core/view/wanted.ts';
import { useAnswering } from '../../ui/use-answer.ts';
import { ListRow } from './ListRow.tsx';
import { related } from './related.ts';
import { useListTable } from './use-list-table.ts';
import { useRowHeight } from './use-row-height.ts';
import { useVirtualRows } from './use-virtual-rows.ts';
import { useWantedRow } from './use-wanted-row.ts';

export interface ListRowsProps {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly span: Span;
  /** Events of the filter in the span. */
  readonly total: number;
  /** Id of the selected event, and its relations where what is told now has it. */
  readonly selected?: string;
  readonly links: readonly EventLink[];
  /** Id of the event under the pointer or focus in any view. */
  readonly hovered: Signal<string | undefined>;
  /** The event that is to be brought into view. */
  readonly wanted: ReadableSignal<Wanted | undefined>;
  readonly onSelect: (id: string) => void;
  /** Called once, when the first rows are there. */
  readonly onReady: () => void;
}

/** One line for each event; only the lines in view are in the document. */
export function ListRows({ catalogue, query, filter, span, total, hovered, ...props }: ListRowsProps) {
  const { selected, links } = props;
  const box = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const rowHeight = useRowHeight(2.5, 2.75);
  const rows = useVirtualRows({ box, total, rowHeight, header: 0 });
  const { first, end } = rows;
  const { value: page, isSettled } = useAnswering(
    query,
    useCallback(
      (asked: EventQuery) => asked.page(filter, span, BY_DATE, first, end - first),
      [filter, span, first, end],
    ),
  );
  const list = useListTable({ table, rows, total, hovered, onSelect: props.onSelect });
  useWantedRow({ query, filter, span, wanted: props.wanted }, (index) => {
    list.focus.setActive(index);
    rows.reveal(index);
  });

  const ready = page !== undefined && page.items.length > 0;
  const onReady = useEffectEvent(props.onReady);
  useEffect(() => {
    if (ready) onReady();
  }, [ready]);

  return (
    <div ref={box} className="list-box" onScroll={rows.onScroll}>
      <table
        {...list.props}
        className="list-table"
        aria-rowcount={total}
        aria-busy={!isSettled}
        style={{ blockSize: rows.height }}
      >
        <tbody>
          {page?.items.map((item, at) => (
            <ListRow
              key={item.id}
              catalogue={catalogue}
              item={item}
              index={page.offset + at}
              ordinal={page.offset + at + 1}
              top={rows.topOf(page.offset + at)}
              height={rowHeight}
              indent={page.indents?.[at] ?? 0}
              selected={item.id === selected}
              relation={related(links, item.id)}
              tabbable={page.offset + at === list.focus.tabStop}
              hovered={hovered}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
