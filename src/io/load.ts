import { files } from 'virtual:files';
import { own } from '../base/own.ts';
import { compile } from '../core/dataset/compile.ts';
import { inLanguage } from '../core/dataset/in-language.ts';
import type { DataPackage } from '../core/model/package.ts';
import { type OpenSet, openSet } from '../core/store/open-set.ts';
import { isOwnName, madeCount } from '../core/view/data-name.ts';
import { IDS_FILE, type SetIds } from '../core/view/set-ids.ts';

/** Why a data set could not be opened; `file` is its address. */
export type LoadProblem =
  | { readonly kind: 'unreachable'; readonly file: string }
  | { readonly kind: 'status'; readonly file: string; readonly status: number }
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: string };

export type Loaded =
  | { readonly ok: true; readonly open: OpenSet }
  | { readonly ok: false; readonly problem: LoadProblem };

/** Where a file of data lies; of one that the site does not have, where it would. */
function addressOf(file: string): string {
  return `${import.meta.env.BASE_URL}${own(files, file) ?? file}`;
}

function failed(problem: LoadProblem): Loaded {
  return { ok: false, problem };
}

/** A short look at what came: a server that answers every address with a page must not pass for data. */
function asPackage(value: unknown): DataPackage {
  const { info, tables, areas } = (value ?? {}) as Partial<DataPackage>;
  if (!info?.name || !Array.isArray(tables?.events) || !Array.isArray(areas)) {
    throw new TypeError('it is not a data package');
  }
  return value as DataPackage;
}

async function loadPackage(path: string, language: string, signal: AbortSignal): Promise<Loaded> {
  const file = addressOf(path);
  const response = await fetch(file, { signal }).catch(() => undefined);
  signal.throwIfAborted();
  if (!response) return failed({ kind: 'unreachable', file });
  if (!response.ok) return failed({ kind: 'status', file, status: response.status });
  try {
    return { ok: true, open: openSet(compile(inLanguage(asPackage(await response.json()), language))) };
  } catch (error) {
    signal.throwIfAborted();
    return failed({
      kind: 'unreadable',
      file,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

/** A package of the site as its tables have it, in no other language. Throws where it cannot be had. */
export async function fetchPackage(name: string): Promise<DataPackage> {
  const response = await fetch(addressOf(`data/${name}.json`));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return asPackage(await response.json());
}

/**
 * Opens what a package says of the events that others have too, in a language as loadData does; nothing where it cannot
 * be had, since the page's own set is whole without it.
 */
export async function loadShared(name: string, language: string): Promise<OpenSet | undefined> {
  const loaded = await loadPackage(`data/${name}.shared.json`, language, new AbortController().signal);
  return loaded.ok ? loaded.open : undefined;
}

/** The ids of all published sets by their names; none where they cannot be had. */
export async function loadIds(): Promise<Readonly<Record<string, SetIds | undefined>>> {
  try {
    return await (await fetch(addressOf(IDS_FILE))).json();
  } catch {
    return {};
  }
}

/**
 * Opens a data set by its name, in a language (BCP 47) as far as it has the words: a package of the site, `demo-<n>`, which a worker makes, or a set that the reader opened, from the browser's storage. Failures of the network and
 * of the file are values; an aborted load rejects with the signal's reason. `onProgress` gets parts of 1.
 */
export async function loadData(
  name: string,
  language: string,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<Loaded> {
  const count = madeCount(name);
  if (count === undefined && !isOwnName(name)) return loadPackage(`data/${name}.json`, language, signal);
  try {
    if (count === undefined) {
      const { openOwn } = await import('./own/own-client.ts');
      return { ok: true, open: (await openOwn(name, signal)).open };
    }
    const { loadDemo } = await import('./demo-client.ts');
    return { ok: true, open: await loadDemo(count, onProgress, signal) };
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    return failed({ kind: 'unreadable', file: name, reason });
  }
}
