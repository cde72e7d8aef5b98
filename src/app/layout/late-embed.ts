import { t } from '../../i18n/t.ts';
import { late } from '../../ui/late.tsx';

/** Only asked for within somebody else's page. */
export const EmbedFrame = late(
  () => t('app.embedded'),
  async () => (await import('../embed/EmbedFrame.tsx')).EmbedFrame,
);
