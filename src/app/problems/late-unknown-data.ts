import { t } from '../../i18n/t.ts';
import { late } from '../../ui/late.tsx';

/** Only asked for when an address names a set that there is not. */
export const UnknownData = late(
  () => t('app.pagePane'),
  async () => (await import('./UnknownData.tsx')).UnknownData,
);
