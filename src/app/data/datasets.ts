import { reportMissingFile } from '../../base/missing-file.ts';
import { type ReadableSignal, type Signal, signal } from '../../base/signal.ts';
import type { OpenSet } from '../../core/store/open-set.ts';
import { isNamedInQuery } from '../../core/view/data-name.ts';
import { language } from '../../i18n/language.ts';
import { loadData, loadWider } from '../../io/load.ts';
import type { LoadProblem } from '../../io/loaded.ts';

export type DataState =
  | { readonly status: 'loading'; readonly part: number | undefined }
  | ({ readonly status: 'ready' } & OpenSet)
  | { readonly status: 'failed'; readonly problem: LoadProblem };

interface Entry {
  readonly state: Signal<DataState>;
  abort: AbortController;
  /** Whether its texts in all languages are there or on their way. */
  isWide?: boolean;
}

/** Made and opened sets that stay in memory; one of a million events takes some 100 MB. Packages are small and all stay. */
const MADE_KEPT = 2;
const entries = new Map<string, Entry>();

function run(name: string, entry: Entry): void {
  const { signal: aborted } = entry.abort;
  entry.state.set({ status: 'loading', part: undefined });
  loadData(name, language(), (part) => entry.state.set({ status: 'loading', part }), aborted).then(
    (loaded) => {
      if (!loaded.ok) reportMissingFile();
      entry.state.set(
        loaded.ok ? { status: 'ready', ...loaded.open } : { status: 'failed', problem: loaded.problem },
      );
    },
    () => entries.get(name) === entry && entries.delete(name),
  );
}

function forgetOld(): void {
  const made = [...entries].filter(([name]) => isNamedInQuery(name));
  for (const [name, entry] of made.slice(0, -MADE_KEPT)) {
    entry.abort.abort();
    entries.delete(name);
  }
}

/** The state of a data set, which is loaded once however often it is asked for. */
export function dataState(name: string): ReadableSignal<DataState> {
  const known = entries.get(name);
  if (known) return known.state;
  const entry: Entry = {
    state: signal<DataState>({ status: 'loading', part: undefined }),
    abort: new AbortController(),
  };
  entries.set(name, entry);
  forgetOld();
  run(name, entry);
  return entry.state;
}

/** Loads again what failed. */
export function retryData(name: string): void {
  const entry = entries.get(name);
  if (!entry) return;
  entry.abort = new AbortController();
  run(name, entry);
}

/** The set whose searches lack the words of other languages, since these could not be had. */
export const narrowSearch = signal<string | undefined>(undefined);

/**
 * Has searches of an open set look through its words in all languages, once these have come: the set becomes another one, so
 * that what was asked is asked again. Where they cannot be had the next search tries again.
 */
export function searchAllLanguages(name: string): void {
  const entry = entries.get(name);
  const open = entry?.state.get();
  if (!entry || entry.isWide || open?.status !== 'ready') return;
  entry.isWide = true;
  narrowSearch.set(undefined);
  void loadWider(name, open, language().code).then((wider) => {
    if (!wider) return;
    if (wider.ok) entry.state.set({ status: 'ready', ...wider.open });
    else {
      entry.isWide = false;
      narrowSearch.set(name);
    }
  });
}

/** Loads a set again if it is there and has failed. */
export function retryFailed(name: string): void {
  if (entries.get(name)?.state.get().status === 'failed') retryData(name);
}

/** Drops a set, so that it is loaded anew when it is asked for again. */
export function forgetData(name: string): void {
  entries.get(name)?.abort.abort();
  entries.delete(name);
}

/** Stops a load that nobody waits for any more. */
export function leaveData(name: string): void {
  const entry = entries.get(name);
  if (entry?.state.get().status !== 'loading') return;
  entry.abort.abort();
  entries.delete(name);
}
