import { own } from '../../base/own.ts';

export type PageAction = 'search' | 'help';

const PAGE_ACTIONS: Readonly<Record<string, PageAction>> = { '/': 'search', '?': 'help' };

/** What a key does anywhere on the page; nothing while text is being written or with a modifier held. */
export function pageAction(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'>,
  isWriting: boolean,
): PageAction | undefined {
  if (event.defaultPrevented || isWriting || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return own(PAGE_ACTIONS, event.key);
}
