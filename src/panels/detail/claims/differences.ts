import { groupBy } from '../../../base/group.ts';
import { isCounted, isRole } from '../../../core/account/claimable.ts';
import type { Saying } from '../../../core/account/sayings.ts';
import { versionsOf } from '../../../core/account/versions.ts';
import type { Dataset, EventRecord } from '../../../core/dataset/dataset.ts';
import { formatList } from '../../../i18n/lists.ts';
import { t } from '../../../i18n/t.ts';
import { nameOf } from '../name-of.ts';
import { cellText, fieldText } from './claim-text.ts';

/**
 * What is said differently of cells that are neither counts nor parts, one line for each: every account with who gives
 * it, in the order in which the speakers came to it.
 */
export function differences(
  { sayings, ...about }: Pick<EventRecord, 'sayings' | 'unit' | 'date' | 'when'>,
  dataset: Pick<Dataset, 'places' | 'zone' | 'actors'>,
): readonly string[] {
  const fields = new Set(sayings.map(({ claim }) => claim.field));
  return [...fields].flatMap((field) => {
    if (field === undefined || isCounted(field) || isRole(field)) return [];
    const text = ({ claim }: Saying) => cellText(field, claim.value!, about, dataset);
    const accounts = versionsOf(sayings, field).map(({ speaker, before, now }) => {
      const values = [...before, ...now].map(text).filter((value, at, all) => value !== all[at - 1]);
      const story = values.reduce((first, second) => t('detail.thenCount', { first, second }));
      return { speaker, story, changed: values.length > 1 };
    });
    const stories = [...groupBy(accounts, ({ story }) => story)];
    if (stories.length < 2 && !accounts.some(({ changed }) => changed)) return [];
    const texts = stories.map(([value, by]) => {
      const speakers = by.map(({ speaker }) => nameOf(dataset, speaker));
      return t('detail.valueBy', { value, speakers: formatList(speakers, 'each') });
    });
    const all = texts.reduce((first, second) => t('detail.andStory', { first, second }));
    const values = fieldText(field, all);
    return [t(stories.length > 1 ? 'detail.differ' : 'detail.changedSince', { values })];
  });
}
