import type { ReactNode } from 'react';

/** The other names of an actor or place, each set off, since scripts of both directions stand side by side. */
export function aliasList(aliases = ''): readonly ReactNode[] {
  return aliases
    .split('; ')
    .filter(Boolean)
    .map((alias) => (
      <bdi translate="no" key={alias}>
        {alias}
      </bdi>
    ));
}
