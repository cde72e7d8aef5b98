import type { MessageKey } from '../i18n/t.ts';

export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: MessageKey;
}

export interface ShortcutGroup {
  readonly where: MessageKey;
  readonly shortcuts: readonly Shortcut[];
}

/** All keys of the page, as the help shows them. Those of the panes are handled there, when they have the focus. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    where: 'app.helpPage',
    shortcuts: [
      { keys: ['/'], does: 'app.keySearch' },
      { keys: ['?'], does: 'app.keyHelp' },
      { keys: ['Esc'], does: 'app.keyEscape' },
    ],
  },
  {
    where: 'app.helpTimeline',
    shortcuts: [
      { keys: ['+', '−'], does: 'app.keyZoom' },
      { keys: ['←', '→'], does: 'app.keyPan' },
      { keys: ['Home', 'End'], does: 'app.keyEnds' },
      { keys: ['↑', '↓'], does: 'app.keyEvents' },
    ],
  },
  {
    where: 'app.helpMap',
    shortcuts: [
      { keys: ['+', '−'], does: 'app.keyZoom' },
      { keys: ['←', '→', '↑', '↓'], does: 'app.keyMapPan' },
    ],
  },
  {
    where: 'app.helpList',
    shortcuts: [
      { keys: ['↑', '↓'], does: 'app.keyRows' },
      { keys: ['Enter'], does: 'app.keyOpen' },
    ],
  },
];

export type PageAction = 'search' | 'help';

const PAGE_ACTIONS: Readonly<Record<string, PageAction>> = { '/': 'search', '?': 'help' };

/** What a key does anywhere on the page; nothing while text is being written or with a modifier held. */
export function pageAction(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'>,
  isWriting: boolean,
): PageAction | undefined {
  if (event.defaultPrevented || isWriting || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return PAGE_ACTIONS[event.key];
}
