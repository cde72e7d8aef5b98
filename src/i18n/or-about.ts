import { t } from './t.ts';

/** Words for a number; "about" them where it is an estimate. */
export function orAbout(number: string, isEstimate = false): string {
  return isEstimate ? t('lacking.about', { number }) : number;
}
