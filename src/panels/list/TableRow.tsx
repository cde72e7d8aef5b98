import { comma } from '../../i18n/comma.ts';
import './TableRow.css';
import { memo } from 'react';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import { formatEventDate } from '../../i18n/event-date.ts';
import { formatCount } from '../../i18n/ranges.ts';
import { t } from '../../i18n/t.ts';
import { DataText } from '../../ui/DataText.tsx';
import { Locator } from '../../ui/Locator.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { OneSource } from './OneSource.tsx';
import { PlaceWords } from './PlaceWords.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly item: EventItem;
  readonly index: number;
  /** px */
  readonly top: number;
  readonly height: number;
  /** How many wholes it stands behind. */
  readonly indent: number;
  readonly tabbable: boolean;
}

function Absent({ why }: { readonly why: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{why}</VisuallyHidden>
    </>
  );
}

/** One event of the table; presses anywhere on it are heard by the table. */
export const TableRow = memo(function TableRow({ catalogue, item, index, top, height, ...props }: Props) {
  const { indent, tabbable } = props;
  const category = catalogue.categories[item.category];
  const source = catalogue.sources[item.source];
  const none = <Absent why={t('list.notGiven')} />;
  return (
    <tr
      aria-rowindex={index + 2}
      data-index={index}
      data-id={item.id}
      className={indent > 0 ? 'table-row table-event table-part' : 'table-row table-event'}
      style={{ transform: `translateY(${top}px)`, blockSize: height, '--indent': indent }}
    >
      <td className="table-date">{formatEventDate(item, catalogue.zone, 'short')}</td>
      <td className="table-title">
        <PageLink to={{ name: 'event', id: item.id }} tabIndex={tabbable ? 0 : -1}>
          <DataText catalogue={catalogue} of={['events', item.id, 'title']}>
            {item.title}
          </DataText>
        </PageLink>
        {indent > 0 && (
          <VisuallyHidden>
            {comma()}
            {t('list.partOf', { title: item.wholeTitle ?? '' })}
          </VisuallyHidden>
        )}
      </td>
      <td className="table-category">
        <Sign symbol={category.symbol} size={12} />
        <span>{category.title}</span>
      </td>
      <td className="table-status">{t(`facets.${item.status}`)}</td>
      <td className="table-place">
        {item.place < 0 ? none : <PlaceWords catalogue={catalogue} item={item} />}
      </td>
      <td className="table-killed">{item.killed ? formatCount(item.killed) : none}</td>
      <td className="table-wounded">{item.wounded ? formatCount(item.wounded) : none}</td>
      <td className="table-source">
        <OneSource catalogue={catalogue} item={item} tabbable={tabbable} />
        <Locator locator={item.locator} />
        <span aria-hidden="true">·</span>
        <DataText catalogue={catalogue} of={['sources', source.id, 'title']}>
          {source.title}
        </DataText>
      </td>
    </tr>
  );
});
