import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Family } from '../../core/store/query.ts';
import { useQuestionState } from '../../ui/use-answer.ts';
import { useView, useWork } from './session-context.ts';

/** The selected event, asked for once for all panes. */
export interface Selected {
  /** That of the page, or on the first page the one the set leads with. */
  readonly id: string | undefined;
  /** The event with those that it is made of, where the perspective in force tells of it and as soon as that is known. */
  readonly family: Family | undefined;
  /** Whether the question has been answered. */
  readonly isKnown: boolean;
  /** Why it has not been answered; the pane of the event says so. */
  readonly error: unknown;
  retry(): void;
}

const SelectedContext = createContext<Selected | undefined>(undefined);

/** Asks for the selected event, and gives the answer to everything below. */
export function SelectedProvider({ children }: { readonly children: ReactNode }) {
  const { query, whole } = useWork();
  const { page } = useView();
  const id =
    page.name === 'event' ? page.id : page.name === 'explore' ? whole.catalogue.info.leadEvent : undefined;
  const [tries, setTries] = useState(0);
  const { value, error, isSettled } = useQuestionState(
    // biome-ignore lint/correctness/useExhaustiveDependencies: a new try asks again
    useCallback(
      (signal: AbortSignal) => (id === undefined ? undefined : query.during(signal).family(id)),
      [query, id, tries],
    ),
  );
  const family = value?.event.id === id ? value : undefined;
  const selected = useMemo(
    (): Selected => ({ id, family, isKnown: isSettled, error, retry: () => setTries((n) => n + 1) }),
    [id, family, isSettled, error],
  );
  return <SelectedContext value={selected}>{children}</SelectedContext>;
}

export function useSelected(): Selected {
  const selected = useContext(SelectedContext);
  if (!selected) throw new Error('useSelected has no event; call it below SelectedProvider');
  return selected;
}
