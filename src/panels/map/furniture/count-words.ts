import { formatList } from '../../../i18n/format-list.ts';
import { t } from '../../../i18n/t.ts';
import type { MapFacts } from '../asked/map-facts.ts';

/** Numbers that are not exact are said to three digits. */
function about(count: number): number {
  return Number(count.toPrecision(3));
}

/** What is on the map and what it does not show, in words; undefined where there is nothing of the kind. */
export function countWords({ inView: { count, exact }, total, unplaced }: MapFacts) {
  const elsewhere = Math.max(0, total - unplaced - count);
  return {
    onMap: exact ? t('map.onMap', { n: count }) : t('map.aboutOnMap', { n: about(count) }),
    elsewhere:
      elsewhere === 0
        ? undefined
        : exact
          ? t('map.elsewhere', { n: elsewhere })
          : t('map.aboutElsewhere', { n: about(elsewhere) }),
    unplaced: unplaced === 0 ? undefined : t('map.unplaced', { n: unplaced }),
  };
}

/** The same as one sentence. */
export function countSentence(facts: MapFacts): string {
  const { onMap, elsewhere, unplaced } = countWords(facts);
  const said = [onMap, elsewhere, unplaced].filter((words) => words !== undefined);
  return t('map.inWords', { counts: formatList(said, 'each') });
}
