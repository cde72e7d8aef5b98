import { t } from '../../../i18n/t.ts';

/** A length on the ground in metres, or from a thousand of them on in kilometres. */
export function lengthWords(metres: number): string {
  return metres < 1000 ? t('map.metres', { n: metres }) : t('map.kilometres', { n: metres / 1000 });
}
