import type { Plugin } from 'vite';
import { packagesOfCode } from './licences-plugin.ts';

/** Learns of which packages the page's workers have code: each is built apart from the page, which does not list their modules. */
export function workerPackages(): { readonly plugin: () => Plugin; readonly names: () => readonly string[] } {
  const found = new Set<string>();
  return {
    plugin: () => ({
      name: 'worker-packages',
      generateBundle(_, bundle) {
        for (const name of packagesOfCode(bundle)) found.add(name);
      },
    }),
    names: () => [...found].sort(),
  };
}
