import { groupBy } from '../../../base/group-by.ts';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../../core/dataset/event-item.ts';
import { isCounted, isRole } from '../../../core/perspective/claimable.ts';
import { versionsOf } from '../../../core/perspective/versions.ts';
import { formatList } from '../../../i18n/format-list.ts';
import { t } from '../../../i18n/t.ts';
import { nameOf } from '../name-of.ts';
import { cellText, fieldText } from './claim-text.ts';
import { areCompatible } from './compatible.ts';

/**
 * What is said differently of cells that are neither counts nor parts, one line for each where two of the values cannot
 * both be true: every account with who gives it, in the order in which the speakers came to it.
 */
export function differences(
  { sayings, ...about }: Pick<EventRecord, 'sayings' | 'unit' | 'date' | 'when' | 'zone'>,
  catalogue: Pick<Catalogue, 'places' | 'zone' | 'actors'>,
): readonly string[] {
  const fields = new Set(sayings.map(({ claim }) => claim.field));
  return [...fields].flatMap((field) => {
    if (field === undefined || isCounted(field) || isRole(field)) return [];
    const conflict = (values: readonly string[]) =>
      values.some((one, at) =>
        values.slice(0, at).some((other) => !areCompatible(field, one, other, about, catalogue)),
      );
    const accounts = versionsOf(sayings, field).map(({ speaker, before, now }) => {
      const [past, present] = [before, now].map((said) => said.map(({ claim }) => claim.value!));
      const words = [...past, ...present].map((value) => cellText(field, value, about, catalogue));
      const story = words
        .filter((text, at) => text !== words[at - 1])
        .reduce((first, second) => t('detail.thenCount', { first, second }));
      return { speaker, story, present, changed: conflict([...past, ...present]) };
    });
    const differ = conflict(accounts.flatMap(({ present }) => present));
    if (!differ && !accounts.some(({ changed }) => changed)) return [];
    const texts = [...groupBy(accounts, ({ story }) => story)].map(([value, by]) => {
      const speakers = by.map(({ speaker }) => nameOf(catalogue, speaker));
      return t('detail.valueBy', { value, speakers: formatList(speakers, 'each') });
    });
    const all = texts.reduce((first, second) => t('detail.andStory', { first, second }));
    return [t(differ ? 'detail.differ' : 'detail.changedSince', { values: fieldText(field, all) })];
  });
}
