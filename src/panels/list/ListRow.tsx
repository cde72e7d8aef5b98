import { comma } from '../../i18n/comma.ts';
import './ListRow.css';
import { memo, useSyncExternalStore } from 'react';
import type { ReadableSignal } from '../../base/signal.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import type { Status } from '../../core/model/vocabulary.ts';
import { originOf } from '../../core/perspective/origins.ts';
import { formatEventDate } from '../../i18n/event-date.ts';
import { t } from '../../i18n/t.ts';
import { DataText } from '../../ui/DataText.tsx';
import { Locator } from '../../ui/Locator.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { OneSource } from './OneSource.tsx';
import { PlaceWords } from './PlaceWords.tsx';

/** Deeper parts are not indented further. */
const MOST_INDENT = 3;

/** Has not happened as far as the source tells: never to be mistaken for what has. */
function isAhead(status: Status): status is 'announced' | 'threatened' | 'expected' {
  return status === 'announced' || status === 'threatened' || status === 'expected';
}

interface CellsProps {
  readonly catalogue: Catalogue;
  readonly item: EventItem;
  /** How many wholes it stands behind. */
  readonly indent: number;
  readonly selected: boolean;
  /** How the selected event is related to it, in words. */
  readonly relation: string | undefined;
  readonly tabbable: boolean;
}

const ListCells = memo(function ListCells(props: CellsProps) {
  const { catalogue, item, indent, selected, relation, tabbable } = props;
  const { symbol, title } = catalogue.categories[item.category];
  const parts = item.partCount;
  return (
    <>
      <td className="list-sign">
        <Sign symbol={symbol} size={13} />
        <VisuallyHidden>{title}</VisuallyHidden>
      </td>
      <td className="list-date">{formatEventDate(item, catalogue.zone, 'short')}</td>
      <td className="list-title">
        <PageLink
          to={{ name: 'event', id: item.id }}
          tabIndex={tabbable ? 0 : -1}
          aria-current={selected || undefined}
        >
          <DataText catalogue={catalogue} of={['events', item.id, 'title']}>
            {item.title}
          </DataText>
        </PageLink>
        {isAhead(item.status) && <span className="list-status"> · {t(`list.${item.status}`)}</span>}
        {parts > 0 && <span className="list-status">{` · ${t('list.parts', { n: parts })}`}</span>}
        {indent > 0 && (
          <VisuallyHidden>
            {comma()}
            {t('list.partOf', { title: item.wholeTitle ?? '' })}
          </VisuallyHidden>
        )}
        {relation && (
          <VisuallyHidden>
            {comma()}
            {t('list.ofSelected', { relation })}
          </VisuallyHidden>
        )}
      </td>
      <td className="list-place">
        <PlaceWords catalogue={catalogue} item={item} />
      </td>
      <td className="list-locator">
        <OneSource catalogue={catalogue} item={item} tabbable={tabbable} />
        {item.locator === 'page' ? (
          <bdi>{originOf(catalogue.sources[item.source])}</bdi>
        ) : (
          <Locator locator={item.locator} />
        )}
      </td>
    </>
  );
});

interface RowProps extends CellsProps {
  readonly index: number;
  /** Its number among all rows of the table, from 1. */
  readonly ordinal: number;
  /** px */
  readonly top: number;
  readonly height: number;
  readonly hovered: ReadableSignal<string | undefined>;
}

function rowClass(marked: boolean, { selected, indent, item }: CellsProps): string {
  const classes = [
    'list-row',
    marked && 'list-row-marked',
    selected && 'list-row-selected',
    indent > 0 && 'list-row-part',
    item.place < 0 && 'list-row-placeless',
  ];
  return classes.filter(Boolean).join(' ');
}

/** One event of the list; presses anywhere on it are heard by the list. */
export const ListRow = memo(function ListRow(props: RowProps) {
  const { index, ordinal, top, height, hovered, ...cells } = props;
  const { item, indent } = cells;
  const marked = useSyncExternalStore(hovered.subscribe, () => hovered.get() === item.id);
  return (
    <tr
      aria-rowindex={ordinal}
      data-index={index}
      data-id={item.id}
      className={rowClass(marked, cells)}
      style={{
        transform: `translateY(${top}px)`,
        blockSize: height,
        '--indent': Math.min(indent, MOST_INDENT),
      }}
    >
      <ListCells {...cells} />
    </tr>
  );
});
