import type { EventLink } from '../../core/dataset/event-item.ts';
import { formatList } from '../../i18n/format-list.ts';
import { relationWord } from '../../i18n/relation-word.ts';

/** How the selected event is related to another one, in words. */
export function related(links: readonly EventLink[], id: string): string | undefined {
  const words = links.filter(({ other }) => other.id === id).map(relationWord);
  return words.length > 0 ? formatList(words, 'each') : undefined;
}
