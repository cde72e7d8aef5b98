import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { Saying } from '../../../core/perspective/sayings.ts';
import { formatWhen } from '../../../i18n/dates.ts';
import { t } from '../../../i18n/t.ts';
import { nameOf } from '../name-of.ts';

/** When a claim was made, as far as it or its source tells. */
export function saidText({ basis, when }: Saying, { zone }: Pick<Catalogue, 'zone'>): string {
  if (basis === 'undated' || !when) return t('detail.notDated');
  const date = formatWhen(when, zone, 'short');
  return basis === 'published' ? t('detail.publishedOn', { date }) : date;
}

/**
 * After whose statement it was made, where only that order is known. `sayings` are those of the event; the earlier
 * statement may be about another one.
 */
export function afterText(
  { claim, depth }: Saying,
  sayings: readonly Saying[],
  catalogue: Pick<Catalogue, 'actors' | 'source'>,
): string | undefined {
  if (depth === 0 || claim.after === undefined) return undefined;
  const isEarlier = ({ id }: { readonly id: string }) => id === claim.after;
  const earlier =
    sayings.map((saying) => saying.claim).find(isEarlier) ?? catalogue.source?.tables.claims.find(isEarlier);
  if (!earlier) return undefined;
  if (earlier.speaker === claim.speaker) return t('detail.afterBefore');
  return t('detail.afterSpeaker', { speaker: nameOf(catalogue, earlier.speaker) });
}

/** Whether two claims stand at the same place of the same source, by the same speaker at the same time. */
export function isSameStatement(a: Saying, b: Saying): boolean {
  const same = (['speaker', 'said', 'time', 'after', 'source', 'locator'] as const).every(
    (column) => a.claim[column] === b.claim[column],
  );
  return same && a.depth === b.depth;
}
