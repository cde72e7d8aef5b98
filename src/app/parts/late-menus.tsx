import './late-menus.css';
import { t } from '../../i18n/t.ts';
import { late } from '../../ui/late.tsx';

/** What stands in menus comes when they are opened; until then its place is kept. */
const waiting = <div className="menu-waiting" />;

export const DataList = late(
  () => t('app.dataSets'),
  async () => (await import('./DataList.tsx')).DataList,
  { waiting },
);

export const LanguageChoice = late(
  () => t('app.language'),
  async () => (await import('./LanguageChoice.tsx')).LanguageChoice,
  { waiting },
);
