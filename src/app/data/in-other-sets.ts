import { packages } from 'virtual:packages';
import { useCallback, useContext, useMemo } from 'react';
import { together } from '../../base/answer.ts';
import { own } from '../../base/own.ts';
import type { EventRecord } from '../../core/dataset/event-item.ts';
import { isWholeRecord } from '../../core/perspective/perspective.ts';
import { useQuestion, useQuestionState } from '../../ui/use-answer.ts';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { dataAddress } from '../address/site-place.ts';
import { useWork } from '../session/session-context.ts';
import { excerptsOf } from './excerpts.ts';
import { type OtherSet, useSets } from './other-sets.ts';

/** An event as a further package has it. */
export interface Elsewhere extends OtherSet {
  readonly record: EventRecord;
  /** Where that package shows it, as a link has it. */
  readonly href: string;
}

function sharedBy(name: string): Readonly<Record<string, readonly string[]>> {
  return packages.find((entry) => entry.name === name)?.shared ?? {};
}

/** Names of the packages that share an event with this one. */
export function setsSharing(event: string, name: string): readonly string[] {
  return (own(sharedBy(name), event) ?? []).filter((one) => one !== name);
}

/** Asks for what other packages say of the events of this one, so that it is there when an event is shown. */
export function fetchElsewhere(name: string): void {
  const sharing = new Set(Object.values(sharedBy(name)).flat());
  sharing.delete(name);
  void excerptsOf([...sharing]);
}

/**
 * The packages as the account in force tells them: their whole records by excerpts, undefined until those have come; any
 * other account by the packages themselves, as far as they are loaded.
 */
function useTold(names: readonly string[]): readonly OtherSet[] | undefined {
  const isWhole = isWholeRecord(useWork().catalogue.perspective);
  const told = useSets(isWhole ? [] : names);
  const { value, isSettled } = useQuestionState(
    useCallback(() => (isWhole ? excerptsOf(names) : told), [isWhole, names, told]),
  );
  return isSettled ? value : undefined;
}

const NO_SETS: readonly OtherSet[] = [];

/** The same event in the other packages that have it; undefined until it is known what they say. */
export function useElsewhere(event: string | undefined): readonly Elsewhere[] | undefined {
  const { info, source } = useWork().catalogue;
  const browser = useContext(BrowserAddressContext)!;
  const names = useMemo(
    () => (event === undefined || !source ? [] : setsSharing(event, info.name)),
    [event, info, source],
  );
  const told = useTold(names);
  const sets = told ?? NO_SETS;
  const families = useQuestion(
    useCallback(
      (signal: AbortSignal) =>
        event === undefined ? [] : together(sets.map(({ query }) => query.during(signal).family(event))),
      [sets, event],
    ),
  );
  return told?.flatMap((set, at): Elsewhere[] => {
    const family = families?.[at];
    if (event === undefined || family?.event.id !== event) return [];
    const href = browser.href(dataAddress({ name: 'event', id: event }, set.name, browser.here()));
    return [{ ...set, record: family.event, href }];
  });
}
