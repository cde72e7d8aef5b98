/** What is needed of a browser's storage and of how the page came to be. */
export interface Before {
  /** Throws where storage is denied. */
  storage(): Pick<Storage, 'getItem' | 'setItem'>;
  /** Whether this page is a reload of the one before. */
  isReload(): boolean;
}

const KEY = 'left-releases';

/** Keeps the release among those that were left; undefined where nothing is kept. */
function note(release: string, { storage }: Before): 'first' | 'again' | undefined {
  try {
    const store = storage();
    const left = (store.getItem(KEY) ?? '').split(' ');
    if (left.includes(release)) return 'again';
    const next = [...left, release].join(' ');
    store.setItem(KEY, next);
    return store.getItem(KEY) === next ? 'first' : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the page may reload by itself to leave a release: once for each release in a tab, so that hosts that give old
 * and new in turns never make a loop. Without storage, a page that has been reloaded does not do it again.
 */
export function mayLeave(release: string, before: Before): boolean {
  const noted = note(release, before);
  return noted === undefined ? !before.isReload() : noted === 'first';
}
