import './DayInOrder.css';
import './OrderLine.css';
import './order-quiet.css';
import {
  type CSSProperties,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react';
import type { ReadableSignal, Signal } from '../../../base/signal.ts';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { Filter } from '../../../core/store/filter.ts';
import type { EventQuery } from '../../../core/store/query.ts';
import { length, type Span } from '../../../core/time/span.ts';
import type { AxisDirection } from '../../../core/view/axis-direction.ts';
import type { Wanted } from '../../../core/view/wanted.ts';
import { t } from '../../../i18n/t.ts';
import { useAnswer } from '../../../ui/use-answer.ts';
import { useSettled } from '../../../ui/use-settled.ts';
import { groupsOf } from './groups.ts';
import { OrderAxis } from './OrderAxis.tsx';
import { OrderLine } from './OrderLine.tsx';
import { OrderRelations } from './OrderRelations.tsx';
import { Reaching } from './Reaching.tsx';
import { useWantedLine } from './use-wanted-line.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly query: EventQuery;
  readonly filter: Filter;
  /** Which way time runs across the page. */
  readonly axis: AxisDirection;
  readonly span: ReadableSignal<Span>;
  /** Id of the selected event, by which the day is ordered where it is in view. */
  readonly selected: string | undefined;
  readonly hovered: Signal<string | undefined>;
  /** The event to bring into view. */
  readonly wanted: Wanted | undefined;
  readonly documentDay: Span | undefined;
  /** The keys that move the span. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** Called when a complete picture stands still. */
  readonly onReady: () => void;
}

/** A short span as rows in known order: signs and titles at the start, hours at the end, and no sign at an hour. */
export function DayInOrder(props: Props) {
  const { catalogue, query, filter, selected, hovered, documentDay } = props;
  const span = useSettled(props.span);
  const box = useRef<HTMLDivElement>(null);
  const order = useAnswer(
    query,
    useCallback((asked: EventQuery) => asked.inOrder(filter, span, selected), [filter, span, selected]),
  );
  useWantedLine(box, props.wanted, order);
  const onReady = useEffectEvent(props.onReady);
  useEffect(() => onReady(), []);

  if (!order) return <p className="order-empty" aria-busy="true" />;
  if (order === 'too-many') return <p className="order-empty">{t('day.tooMany')}</p>;
  const own = order.lines.find(({ group, depth }) => group === 'own' && depth === 0)?.item;
  const share = (instant: number) => ((instant - span.from) / length(span)) * 100;
  const moment = own && {
    '--moment-from': `${Math.max(0, share(own.when.startEarliest))}%`,
    '--moment-to': `${Math.max(0, 100 - share(own.when.endLatest))}%`,
    '--colour': `var(--${catalogue.categories[own.category].symbol})`,
  };
  return (
    <div
      className="order"
      ref={box}
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the box scrolls and takes the keys that move the span
      tabIndex={0}
      aria-label={t('day.title')}
      onKeyDown={props.onKey}
      data-axis={props.axis}
    >
      <table aria-label={t('day.table')} style={moment as CSSProperties} data-moment={own && true}>
        <thead>
          <tr>
            <th scope="col" className="order-heading">
              <span className="order-name">{t('day.title')}</span>
              <span className="order-quiet">{t('day.about')}</span>
            </th>
            <th scope="col" className="order-who">
              {t('day.who')}
            </th>
            <td className="order-relation" />
            <td className="order-hours">
              <OrderAxis span={span} zone={catalogue.zone} own={own} documentDay={documentDay} />
            </td>
          </tr>
        </thead>
        {groupsOf(order).map(({ key, title, lines }) => (
          <tbody key={key}>
            <tr className="order-group">
              <th scope="rowgroup" colSpan={3}>
                {title}
              </th>
              <td className="order-hours" />
            </tr>
            {lines.map((line) => (
              <OrderLine
                key={line.item.id}
                {...{ catalogue, line, span, own }}
                isSelected={line.item.id === selected}
                onMark={hovered.set}
              />
            ))}
          </tbody>
        ))}
      </table>
      {order.lines.length === 0 && <p className="order-empty">{t('day.nothing')}</p>}
      <OrderRelations {...{ box, own, hovered }} lines={order.lines} links={order.links} />
      <Reaching catalogue={catalogue} items={order.reaching} />
    </div>
  );
}
