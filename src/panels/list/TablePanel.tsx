import './TablePanel.css';
import {
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { Filter } from '../../core/store/filter.ts';
import { BY_DATE, type EventQuery, type SortOrder } from '../../core/store/query.ts';
import { t } from '../../i18n/t.ts';
import { useNavigation } from '../../ui/navigation.ts';
import { useAnswer, useAnswering } from '../../ui/use-answer.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import { captionText } from './caption-text.ts';
import { ListCaption } from './ListCaption.tsx';
import { TableHeader } from './TableHeader.tsx';
import { TableRow } from './TableRow.tsx';
import { useRowFocus } from './use-row-focus.ts';
import { useRowHeight } from './use-row-height.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

/** Rows that go to paper. */
const MOST_PRINTED = 2000;

interface Props {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  readonly filter: Filter;
  /** Stands in for the table when it is empty. */
  readonly nothing: ReactNode;
  /** Stands beside the number of events. */
  readonly totals?: ReactNode;
  /** Called once, when the first rows are there. */
  readonly onReady: () => void;
}

/** All events of the filter as a table that sorts by any column. Only the rows in view are in the document, until it is printed. */
export function TablePanel({ catalogue, query, filter, nothing, totals, ...props }: Props) {
  const [order, setOrder] = useState<SortOrder>(BY_DATE);
  const box = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const navigation = useNavigation();
  const rowHeight = useRowHeight(2.5, 2.75);
  const headerHeight = useRowHeight(2.25, 2.75);
  const count = useAnswer(
    query,
    useCallback((asked: EventQuery) => asked.count(filter), [filter]),
  );
  const total = count ?? 0;
  const rows = useVirtualRows({ box, total, rowHeight, header: headerHeight });
  const isPrinting = usePrinting();
  const first = isPrinting ? 0 : rows.first;
  const end = isPrinting ? Math.min(total, MOST_PRINTED) : rows.end;
  const { value: page, isSettled } = useAnswering(
    query,
    useCallback(
      (asked: EventQuery) => asked.page(filter, undefined, order, first, end - first),
      [filter, order, first, end],
    ),
  );
  const parts =
    useAnswer(
      query,
      useCallback((asked: EventQuery) => asked.parts(filter), [filter]),
    ) ?? 0;
  const focus = useRowFocus(table, rows, total);

  const ready = page !== undefined && count !== undefined;
  const onReady = useEffectEvent(props.onReady);
  useEffect(() => {
    if (ready) onReady();
  }, [ready]);

  const open = (event: MouseEvent) => {
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>('[data-id]')?.dataset.id;
    // A link in the row does its own work, also in a new tab.
    if (id !== undefined && !target.closest('a')) navigation.go({ name: 'event', id });
  };

  return (
    <section className="table" aria-label={t('list.region')}>
      <ListCaption
        count={
          count !== undefined &&
          captionText({
            shown: count,
            found: count,
            total: query.total,
            parts,
            isEstimate: query.isEstimate?.('count', filter),
          })
        }
        totals={totals}
      />
      {isPrinting && total > end && <p>{t('list.printed', { n: end })}</p>}
      {count === 0 ? (
        nothing
      ) : (
        <div ref={box} className="table-box" onScroll={rows.onScroll}>
          <table
            ref={table}
            tabIndex={-1}
            aria-label={t('list.table')}
            aria-rowcount={total + 1}
            aria-busy={!isSettled}
            className="table-table"
            onClick={open}
            onKeyDown={focus.onKeyDown}
            onFocus={focus.onFocus}
            onBlur={focus.onBlur}
          >
            <thead style={{ blockSize: headerHeight }}>
              <TableHeader
                order={order}
                onOrder={(next) => {
                  setOrder(next);
                  rows.reveal(0);
                }}
              />
            </thead>
            <tbody style={{ blockSize: rows.height }}>
              {page?.items.map((item, at) => (
                <TableRow
                  key={item.id}
                  catalogue={catalogue}
                  item={item}
                  index={page.offset + at}
                  top={rows.topOf(page.offset + at)}
                  height={rowHeight}
                  indent={page.indents?.[at] ?? 0}
                  tabbable={page.offset + at === focus.tabStop}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
