import { packages } from 'virtual:packages';
import { useContext } from 'react';
import type { EventRecord } from '../../core/dataset/dataset.ts';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { dataAddress } from '../address/data-address.ts';
import { useWork } from '../session/session-context.ts';
import { type OtherSet, useSets } from './other-sets.ts';

/** An event as a further package has it. */
export interface Elsewhere extends OtherSet {
  readonly record: EventRecord;
  /** Where that package shows it, as a link has it. */
  readonly href: string;
}

/** Names of the packages that share an event with this one. */
export function setsSharing(event: string, name: string): readonly string[] {
  const own = packages.find((entry) => entry.name === name);
  return (own?.shared[event] ?? []).filter((one) => one !== name);
}

/** The same event in the other packages that have it, as far as they are loaded and tell of it by now. */
export function useElsewhere(event: string | undefined): readonly Elsewhere[] {
  const { info, source } = useWork().catalogue;
  const browser = useContext(BrowserAddressContext)!;
  const sets = useSets(event === undefined || !source ? [] : setsSharing(event, info.name));
  return sets.flatMap(({ name, catalogue }): Elsewhere[] => {
    const row = event === undefined ? -1 : catalogue.rowOf(event);
    if (event === undefined || row < 0) return [];
    const href = browser.href(dataAddress({ name: 'event', id: event }, name));
    return [{ name, catalogue, record: catalogue.record(row), href }];
  });
}
