import { orAbout } from '../../i18n/or-about.ts';
import { t } from '../../i18n/t.ts';

/** How many events there are, each the number of those … */
export interface Counts {
  /** … in view. */
  readonly shown: number;
  /** … that the filter holds. */
  readonly found: number;
  /** … of the set. */
  readonly total: number;
  /** … in view that are parts of others in view. */
  readonly parts: number;
  /** Whether the first two are estimates. */
  readonly isEstimate?: boolean;
}

/** "2 in view of 12 of 110 · 1 of them a part": how many are listed, of how many where filter or span leave some out. */
export function captionText({ shown, found, total, parts, isEstimate }: Counts): string {
  const all = found < total ? t('list.ofAll', { n: found, total }) : t('list.all', { n: found });
  const counted = orAbout(shown < found ? t('list.inViewOf', { n: shown, all }) : all, isEstimate);
  return parts > 0 ? t('list.withParts', { counted, parts: t('list.partsAmong', { n: parts }) }) : counted;
}
