import type { InOrder, OrderedItem, OrderGroup } from '../../../core/store/query.ts';
import { t } from '../../../i18n/t.ts';

export interface LineGroup {
  readonly key: OrderGroup;
  readonly title: string;
  readonly lines: readonly OrderedItem[];
}

/** The lines under their headings; one heading for all where no event orders them. */
export function groupsOf({ lines }: InOrder): readonly LineGroup[] {
  const own = lines.filter(({ group }) => group === 'own');
  const titles: Readonly<Record<OrderGroup, string>> = {
    before: t('day.before'),
    about: own.length > 0 ? t('day.aboutTime') : t('day.all'),
    own: own.length > 1 ? t('day.own', { title: own[0].item.title }) : t('day.ownAlone'),
    after: t('day.after'),
  };
  return (['before', 'about', 'own', 'after'] as const).flatMap((key) => {
    const members = lines.filter(({ group }) => group === key);
    return members.length > 0 ? [{ key, title: titles[key], lines: members }] : [];
  });
}
