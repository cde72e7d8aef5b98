import type { Plugin } from 'vite';

/** What a module loads at once, for the one file that it comes in. */
export interface LoadedAtOnce {
  readonly plugin: Plugin;
  /** Whether the module imports this one, directly or through others, without waiting. */
  has(id: string): boolean;
}

/** Finds what a module loads at once; `isRoot` knows it by its path. It is known when files are made of modules. */
export function loadedAtOnce(isRoot: RegExp): LoadedAtOnce {
  const found = new Set<string>();
  return {
    plugin: {
      name: `loaded-at-once-${isRoot.source}`,
      apply: 'build',
      buildEnd() {
        found.clear();
        const add = (id: string) => {
          if (found.has(id)) return;
          found.add(id);
          this.getModuleInfo(id)?.importedIds.forEach(add);
        };
        for (const id of this.getModuleIds()) if (isRoot.test(id)) add(id);
      },
    },
    has: (id) => found.has(id),
  };
}
