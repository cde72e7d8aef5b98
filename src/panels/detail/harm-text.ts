import type { EventRecord } from '../../core/dataset/dataset.ts';
import { formatList } from '../../i18n/lists.ts';
import { formatCount } from '../../i18n/ranges.ts';
import { t } from '../../i18n/t.ts';

type Harm = Pick<EventRecord['figures'], 'killed' | 'wounded'>;

/** Killed and wounded in words, the one that is not given named as such; undefined when neither is given. */
export function harmText({ killed, wounded }: Harm): string | undefined {
  if (!killed && !wounded) return undefined;
  return formatList(
    [
      killed ? t('detail.killed', { range: formatCount(killed) }) : t('detail.killedNotGiven'),
      wounded ? t('detail.wounded', { range: formatCount(wounded) }) : t('detail.woundedNotGiven'),
    ],
    'each',
  );
}

/** Whether the figures are those of a whole or of a part that its whole counts too. */
export function harmScope({ parts, partOf }: Pick<EventRecord, 'parts' | 'partOf'>): string | undefined {
  if (parts.length > 0) return t('detail.harmWhole');
  return partOf ? t('detail.harmPart') : undefined;
}
