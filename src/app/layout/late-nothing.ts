import { t } from '../../i18n/t.ts';
import { late } from '../../ui/late.tsx';

/** Only asked for when there is nothing to show. */
export const Nothing = late(
  () => t('app.nothingPane'),
  async () => (await import('./Nothing.tsx')).Nothing,
);
