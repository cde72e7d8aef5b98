import { packages } from 'virtual:packages';
import { useCallback, useContext } from 'react';
import { together } from '../../base/answer.ts';
import { own } from '../../base/own.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import { useQuestion } from '../../ui/use-answer.ts';
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
  const entry = packages.find((one) => one.name === name);
  return (own(entry?.shared ?? {}, event) ?? []).filter((one) => one !== name);
}

/** The same event in the other packages that have it, as far as they are loaded and tell of it by now. */
export function useElsewhere(event: string | undefined): readonly Elsewhere[] {
  const { info, source } = useWork().catalogue;
  const browser = useContext(BrowserAddressContext)!;
  const sets = useSets(event === undefined || !source ? [] : setsSharing(event, info.name));
  const families = useQuestion(
    useCallback(
      (signal: AbortSignal) =>
        event === undefined ? [] : together(sets.map(({ query }) => query.during(signal).family(event))),
      [sets, event],
    ),
  );
  return sets.flatMap((set, at): Elsewhere[] => {
    const family = families?.[at];
    if (event === undefined || family?.event.id !== event) return [];
    const href = browser.href(dataAddress({ name: 'event', id: event }, set.name));
    return [{ ...set, record: family.event, href }];
  });
}
