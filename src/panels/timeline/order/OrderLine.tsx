import './OrderLine.css';
import './order-quiet.css';
import type { PointerEvent } from 'react';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { OrderedItem } from '../../../core/store/query.ts';
import type { Span } from '../../../core/time/span.ts';
import { t } from '../../../i18n/t.ts';
import { Locator } from '../../../ui/Locator.tsx';
import { PageLink } from '../../../ui/PageLink.tsx';
import { Sign } from '../../../ui/Sign.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { barOf } from './bar-of.ts';
import { barWords } from './hours-in-words.ts';
import { OrderBar } from './OrderBar.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly line: OrderedItem;
  readonly span: Span;
  /** The event by which all is ordered. */
  readonly own: EventItem | undefined;
  readonly isSelected: boolean;
  readonly onMark: (id: string | undefined) => void;
}

/** One event of the day: its sign and title, who says so, and its hours. */
export function OrderLine({ catalogue, line, span, own, isSelected, onMark }: Props) {
  const { item, depth } = line;
  const { symbol, title: category } = catalogue.categories[item.category];
  const name = catalogue.actors.find(({ id }) => id === line.speaker)?.name;
  const parts = depth === 0 && item.id !== own?.id ? item.partCount : 0;
  const mark = (event: PointerEvent) => event.pointerType === 'mouse' && onMark(item.id);
  return (
    <tr
      className="order-line"
      data-id={item.id}
      data-depth={Math.min(depth, 3)}
      aria-current={isSelected || undefined}
      onPointerEnter={mark}
      onPointerLeave={() => onMark(undefined)}
      onFocus={() => onMark(item.id)}
      onBlur={() => onMark(undefined)}
    >
      <th scope="row" className="order-title">
        <Sign symbol={symbol} size={depth > 0 ? 11 : 14} />
        <VisuallyHidden>{category}</VisuallyHidden>
        <PageLink to={{ name: 'event', id: item.id }}>{item.title}</PageLink>
        {parts > 0 && <span className="order-quiet"> {t('day.more', { n: parts })}</span>}
      </th>
      <td className="order-who">
        {name !== undefined && <bdi>{name}</bdi>}{' '}
        {item.locator !== 'page' && <Locator locator={item.locator} />}
      </td>
      <td className="order-relation" />
      <td className="order-hours">
        <OrderBar bar={barOf(line, span, own)} symbol={symbol} status={item.status} words={barWords(line)} />
      </td>
    </tr>
  );
}
