import './TableHeader.css';
import './TablePanel.css';
import './TableRow.css';
import type { SortOrder } from '../../core/store/query.ts';
import { t } from '../../i18n/t.ts';
import { COLUMNS, pressed } from './table-columns.ts';

interface Props {
  readonly order: SortOrder;
  readonly onOrder: (next: SortOrder) => void;
}

/** The names of the columns, each a button that sorts by it. */
export function TableHeader({ order, onOrder }: Props) {
  const sorted = order.descending ? 'descending' : 'ascending';
  return (
    <tr aria-rowindex={1} className="table-row table-header">
      {COLUMNS.map((column) => (
        <th
          key={column.by}
          scope="col"
          aria-sort={order.by === column.by ? sorted : 'none'}
          className={`table-${column.by}`}
        >
          <button type="button" onClick={() => onOrder(pressed(order, column))}>
            {t(`list.${column.by}`)}
            <svg viewBox="0 0 8 10" aria-hidden="true">
              <path d={order.by === column.by && order.descending ? 'M1 6l3 3 3-3' : 'M1 4l3-3 3 3'} />
            </svg>
          </button>
        </th>
      ))}
    </tr>
  );
}
