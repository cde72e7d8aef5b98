import { useEffect, useState } from 'react';
import type { OwnEntry } from '../../io/own/own-messages.ts';
import { keptEntries } from '../../io/own/own-storage.ts';
import { DataEntry } from './DataEntry.tsx';

/** Sets that a menu has room for; the page that opens files lists all. */
const SHOWN = 5;

/** The sets that the reader has opened of late and that are kept in this browser. */
export function KeptSets({ current }: { readonly current: string }) {
  const [kept, setKept] = useState<readonly OwnEntry[]>([]);
  useEffect(() => void keptEntries().then(setKept), []);
  return kept
    .slice(0, SHOWN)
    .map(({ name, title, format, events }) => (
      <DataEntry
        key={name}
        {...{ name, title, events }}
        about={format}
        isCurrent={name === current}
        page={{ name: 'explore' }}
      />
    ));
}
