import { engineLine } from './engine-line.ts';
import { catalogueFrom, type HostedCatalogue } from './hosted-catalogue.ts';
import type { Loaded } from './loaded.ts';
import { newerSet } from './newer-sets.ts';
import { remoteQuery } from './remote-query.ts';

/** Where the sets of the host are asked. */
const ENGINE = `${import.meta.env.BASE_URL}engine/`;

/** The version of each set that was opened last. */
const opened = new Map<string, string>();

/** A set that the host has, as far as it can be opened there. */
export interface HostedSet {
  readonly name: string;
  readonly title?: string;
  readonly total?: number;
  /** Why it cannot be opened. */
  readonly failed?: string;
}

/** The sets that the host has beside the published ones. */
export async function hostedSets(signal: AbortSignal): Promise<readonly HostedSet[]> {
  const response = await fetch(ENGINE, { signal });
  return ((await response.json()) as { readonly sets: readonly HostedSet[] }).sets;
}

/** Opens a set that the host has: its catalogue comes, its events stay there and are asked about. */
export async function loadHosted(name: string, signal: AbortSignal): Promise<Loaded> {
  const address = `${ENGINE}${name}/`;
  const file = `${address}catalogue`;
  const response = await fetch(file, { signal }).catch(() => undefined);
  signal.throwIfAborted();
  if (!response) return { ok: false, problem: { kind: 'unreachable', file } };
  const sent = (await response.json().catch(() => undefined)) as
    | (HostedCatalogue & { readonly failed?: undefined })
    | { readonly failed: string }
    | undefined;
  signal.throwIfAborted();
  if (!sent) return { ok: false, problem: { kind: 'status', file, status: response.status } };
  if (sent.failed !== undefined)
    return { ok: false, problem: { kind: 'unreadable', file, reason: sent.failed } };
  opened.set(name, sent.version);
  if (newerSet.get() === name) newerSet.set(undefined);
  const line = engineLine(address, sent.version, (version) => {
    // Answers about what was open before may still come.
    if (version !== opened.get(name)) newerSet.set(name);
  });
  return { ok: true, open: { catalogue: catalogueFrom(sent), query: remoteQuery(line, sent.total).query } };
}
