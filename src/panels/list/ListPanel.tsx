import './ListPanel.css';
import './ListRow.css';
import {
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react';
import type { ReadableSignal, Signal } from '../../base/signal.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventLink } from '../../core/dataset/event-item.ts';
import type { Filter } from '../../core/store/filter.ts';
import { BY_DATE, type EventQuery } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import type { Wanted } from '../../core/view/wanted.ts';
import { formatList } from '../../i18n/format-list.ts';
import { relationWord } from '../../i18n/relation-word.ts';
import { t } from '../../i18n/t.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { captionText } from './caption-text.ts';
import { ListCaption } from './ListCaption.tsx';
import { ListRow } from './ListRow.tsx';
import { useFollowedSpan } from './use-followed-span.ts';
import { useNarrow } from './use-narrow.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useRowHeight } from './use-row-height.ts';
import { useVirtualRows } from './use-virtual-rows.ts';
import { useWantedRow } from './use-wanted-row.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly span: ReadableSignal<Span>;
  /** Id of the selected event, and its relations where what is told now has it. */
  readonly selected?: string;
  readonly links?: readonly EventLink[];
  /** Id of the event under the pointer or focus in any view. */
  readonly hovered: Signal<string | undefined>;
  /** The event that is to be brought into view. */
  readonly wanted: ReadableSignal<Wanted | undefined>;
  readonly onSelect: (id: string) => void;
  /** Stands in for the list when it is empty. */
  readonly nothing: ReactNode;
  /** Stands beside the number of events. */
  readonly totals?: ReactNode;
  /** Called once, when the first rows are there. */
  readonly onReady: () => void;
}

/** Of longer lists it is not said how many are parts: they would be counted anew with every movement of the span. */
const MOST_COUNTED = 10_000;

/** Id of the event that an element belongs to. */
function idAt(target: EventTarget): string | undefined {
  return (target as HTMLElement).closest<HTMLElement>('[data-id]')?.dataset.id;
}

/** How the selected event is related to another one, in words. */
function related(links: readonly EventLink[], id: string): string | undefined {
  const words = links.filter(({ other }) => other.id === id).map(relationWord);
  return words.length > 0 ? formatList(words, 'each') : undefined;
}

/** The pane "Events": the events in the visible span, by date. Only the rows in view are in the document. */
export function ListPanel(props: Props) {
  const { catalogue, query, filter, selected, hovered, onSelect, nothing, totals, links = [] } = props;
  const span = useFollowedSpan(props.span);
  const box = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const section = useRef<HTMLElement>(null);
  const narrow = useNarrow(section, 36);
  const rowHeight = useRowHeight(narrow ? 3.5 : 2.5, narrow ? 3.75 : 2.75);

  const all = useAnswer(
    query,
    useCallback((asked: EventQuery) => asked.count(filter), [filter]),
  );
  const total =
    useAnswer(
      query,
      useCallback((asked: EventQuery) => asked.count(filter, span), [filter, span]),
    ) ?? 0;
  const rows = useVirtualRows({ box, total, rowHeight, header: 0 });
  const { first, end, reveal } = rows;
  const page = useAnswer(
    query,
    useCallback(
      (asked: EventQuery) => asked.page(filter, span, BY_DATE, first, end - first),
      [filter, span, first, end],
    ),
  );
  const countsParts = total <= MOST_COUNTED;
  const parts = useAnswer(
    query,
    useCallback(
      (asked: EventQuery) => (countsParts ? asked.parts(filter, span) : 0),
      [filter, span, countsParts],
    ),
  );
  const focus = useRowFocus(table, rows, total);

  const { setActive } = focus;
  useWantedRow({ query, filter, span, wanted: props.wanted }, (index) => {
    setActive(index);
    reveal(index);
  });

  const ready = page !== undefined && all !== undefined;
  const onReady = useEffectEvent(props.onReady);
  useEffect(() => {
    if (ready) onReady();
  }, [ready]);

  const mark = (event: PointerEvent | FocusEvent) => hovered.set(idAt(event.target));
  const unmark = () => hovered.set(undefined);
  const select = (event: MouseEvent) => {
    const id = idAt(event.target);
    // A link in the row does its own work, also in a new tab.
    if (id !== undefined && !(event.target as HTMLElement).closest('a')) onSelect(id);
  };

  return (
    <section ref={section} className={narrow ? 'list list-narrow' : 'list'} aria-label={t('list.region')}>
      <ListCaption
        count={
          all !== undefined &&
          captionText({ shown: total, found: all, total: query.total, parts: parts ?? 0 })
        }
        totals={totals}
      />
      {total === 0 && all !== undefined ? (
        nothing
      ) : (
        <div ref={box} className="list-box" onScroll={rows.onScroll}>
          <table
            ref={table}
            tabIndex={-1}
            aria-label={t('list.rows')}
            aria-rowcount={total}
            className="list-table"
            style={{ blockSize: rows.height }}
            onClick={select}
            onKeyDown={focus.onKeyDown}
            onFocus={(event) => {
              focus.onFocus(event);
              mark(event);
            }}
            onBlur={(event) => {
              focus.onBlur(event);
              unmark();
            }}
            onPointerOver={mark}
            onPointerLeave={unmark}
          >
            <tbody>
              {page?.items.map((item, at) => (
                <ListRow
                  key={item.id}
                  catalogue={catalogue}
                  item={item}
                  index={page.offset + at}
                  top={rows.topOf(page.offset + at)}
                  height={rowHeight}
                  indent={page.indents?.[at] ?? 0}
                  selected={item.id === selected}
                  relation={related(links, item.id)}
                  tabbable={page.offset + at === focus.tabStop}
                  hovered={hovered}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
