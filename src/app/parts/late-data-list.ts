import { t } from '../../i18n/t.ts';
import { late } from '../../ui/late.tsx';

/** Only asked for when a menu with it is opened. */
export const DataList = late(
  () => t('app.dataSets'),
  async () => (await import('./DataList.tsx')).DataList,
  { compact: true },
);
