import './late-data-list.css';
import { t } from '../../i18n/t.ts';
import { late } from '../../ui/late.tsx';

/** Asked for when a menu with it opens, which has its place by then. */
export const DataList = late(
  () => t('app.dataSets'),
  async () => (await import('./DataList.tsx')).DataList,
  { compact: true, waiting: <div className="data-waiting" /> },
);
