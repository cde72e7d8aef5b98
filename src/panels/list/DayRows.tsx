import './DayRows.css';
import './ListPanel.css';
import './ListRow.css';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { dayHeading } from './day-heading.ts';
import { type Day, daySlots } from './days.ts';
import { ListRow } from './ListRow.tsx';
import type { ListRowsProps } from './ListRows.tsx';
import { related } from './related.ts';
import { useDayRows } from './use-day-rows.ts';
import { useDays, useStretch } from './use-days.ts';
import { useLead } from './use-lead.ts';
import { useListTable } from './use-list-table.ts';
import { useRowHeight } from './use-row-height.ts';
import { useWantedRow } from './use-wanted-row.ts';

/** The events day by day, for a narrow place: a heading for each day, and two lines for each event. */
export function DayRows(props: ListRowsProps) {
  const { catalogue, query, filter, span, hovered, selected } = props;
  const box = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const rowHeight = useRowHeight(3.5, 3.75);
  const list = useDays(props);
  const { days, whole, isDivided } = list;
  const slots = useMemo(() => daySlots(days), [days]);
  const total = days.at(-1)?.end ?? 0;
  const rows = useDayRows({ box, slots, total, height: rowHeight / 2 });
  const { first, end } = rows;
  const stretch = useStretch(list, props, first, end);
  const page = whole ?? stretch;
  const tabled = useListTable({ table, rows, total, hovered, onSelect: props.onSelect });
  useLead({ page: rows.perWindow > 1 ? whole : undefined, span, selected }, rows.lead);
  useWantedRow({ query, filter, span, wanted: props.wanted }, (index) => {
    tabled.focus.setActive(index);
    rows.reveal(index);
  });

  const ready = page !== undefined && page.items.length > 0;
  const onReady = useEffectEvent(props.onReady);
  useEffect(() => {
    if (ready) onReady();
  }, [ready]);

  const itemAt = (row: number) => page?.items[row - page.offset];
  const reading = itemAt(rows.reading);

  function dayAt({ title, first: from, end: until }: Day, at: number) {
    if (until <= first || from >= end) return null;
    const top = at === 0 ? 0 : rows.topOfHeading(at);
    const bottom = at === days.length - 1 ? rows.height : rows.topOfHeading(at + 1);
    const shown = Array.from({ length: Math.min(end, until) - Math.max(first, from) }, (_, nth) => {
      const index = Math.max(first, from) + nth;
      const item = itemAt(index);
      return (
        item && (
          <ListRow
            key={item.id}
            catalogue={catalogue}
            item={item}
            index={index}
            ordinal={index + at + 2}
            top={rows.topOf(index) - top}
            height={rowHeight}
            indent={page?.indents?.[index - page.offset] ?? 0}
            selected={item.id === selected}
            relation={related(props.links, item.id)}
            tabbable={index === tabled.focus.tabStop}
            hovered={hovered}
          />
        )
      );
    });
    return (
      <tbody key={from} className="list-day" style={{ insetBlockStart: top, blockSize: bottom - top }}>
        <tr className="list-day-heading" aria-rowindex={from + at + 1} style={{ blockSize: rowHeight / 2 }}>
          <th colSpan={5} scope="rowgroup">
            {isDivided ? title : reading && dayHeading(reading, catalogue.zone)}
          </th>
        </tr>
        {shown}
      </tbody>
    );
  }

  return (
    <div ref={box} className="list-box list-days" onScroll={rows.onScroll}>
      <table
        {...tabled.props}
        className="list-table"
        aria-rowcount={total + days.length}
        style={{ blockSize: rows.height }}
      >
        {days.map(dayAt)}
      </table>
    </div>
  );
}
