import type { Figures } from '../../core/perspective/told-event.ts';
import { countsDead } from '../../core/store/givers.ts';
import { formatList } from '../../i18n/format-list.ts';
import { formatCount } from '../../i18n/ranges.ts';
import { t } from '../../i18n/t.ts';

type Harm = Pick<Figures, 'killed' | 'wounded'>;

/**
 * Killed and wounded in words, the one that is not given named as such unless the event counts nothing but the dead, in
 * `unit`; undefined when neither is given.
 */
export function harmText({ killed, wounded }: Harm, unit?: string): string | undefined {
  if (!killed && !wounded) return undefined;
  const dead = killed && t('detail.killed', { range: formatCount(killed) });
  const hurt = wounded && t('detail.wounded', { range: formatCount(wounded) });
  if (countsDead(unit)) return dead ?? hurt;
  return formatList([dead ?? t('detail.killedNotGiven'), hurt ?? t('detail.woundedNotGiven')], 'each');
}

/**
 * Whether the figures of an event are those of its parts together, or of a part whose whole counts the same people. Of
 * parts and a whole that give no such figure there is nothing to say.
 */
export function harmScope(own: Harm, parts: readonly Harm[], whole: Harm | undefined): string | undefined {
  const given = (['killed', 'wounded'] as const).filter((field) => own[field]);
  if (parts.some((part) => given.some((field) => part[field]))) return t('detail.harmWhole');
  return whole && given.length > 0 && given.every((field) => whole[field]) ? t('detail.harmPart') : undefined;
}
