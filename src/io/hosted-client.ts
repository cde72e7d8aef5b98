import { lazy } from '../base/lazy.ts';
import type { ReaderLanguage } from '../core/dataset/in-language.ts';
import { textsName } from '../core/dataset/packed-texts.ts';
import { renamedPackage } from '../core/dataset/renamed-package.ts';
import { engineLine } from './engine-line.ts';
import { catalogueFrom, type HostedCatalogue, type HostedPackage, PACKAGE_FILE } from './hosted-catalogue.ts';
import { loadPackage, type PackagePlace } from './load-package.ts';
import type { Loaded, LoadProblem } from './loaded.ts';
import { newerSet } from './newer-sets.ts';
import { type Lacking, lacking } from './partial-answers.ts';
import type { QuestionName } from './query-messages.ts';
import { remoteQuery } from './remote-query.ts';

/** Where the sets of the host are asked. */
const ENGINE = `${import.meta.env.BASE_URL}engine/`;

const catalogueOf = (name: string) => `${ENGINE}${name}/catalogue`;

/** ms between two looks for sets that have been loaded anew. */
const EVERY = 60_000;

/** Each set as it was opened last. */
const opened = new Map<string, { readonly version: string } & Partial<HostedPackage>>();

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

type Sent = HostedCatalogue | HostedPackage | { readonly failed: string };

/** What the host says of a set. */
async function receiveCatalogue(
  file: string,
  signal: AbortSignal,
): Promise<{ readonly sent: Exclude<Sent, { failed: string }> } | { readonly problem: LoadProblem }> {
  const response = await fetch(file, { signal }).catch(() => undefined);
  signal.throwIfAborted();
  if (!response) return { problem: { kind: 'unreachable', file } };
  const sent = (await response.json().catch(() => undefined)) as Sent | undefined;
  signal.throwIfAborted();
  if (!sent) return { problem: { kind: 'status', file, status: response.status } };
  if ('failed' in sent) return { problem: { kind: 'unreadable', file, reason: sent.failed } };
  return { sent };
}

/** Has the set offered anew where it is another than the one that was opened last. */
function compareVersion(name: string, version: string): void {
  // Answers about what was open before may still come.
  if (version !== opened.get(name)?.version) newerSet.set(name);
}

/** Sets of which the reader takes what some of their servers have. */
const parts = new Set<string>();

/** From its next opening on, a set is shown as those of its servers have it that answer; or as all have it. */
export function takePart(name: string, isPart: boolean): void {
  if (isPart) parts.add(name);
  else parts.delete(name);
}

/** Puts down what answers about a set lack, until another is opened or the same anew. */
function noteLacking(name: string) {
  let noted: Lacking = { name, estimated: new Set(), share: 1, isPart: parts.has(name) };
  lacking.set(noted);
  const change = (part: Partial<Lacking>) => {
    // Answers about what was open before may still come.
    if (lacking.get() !== noted) return;
    noted = { ...noted, ...part };
    lacking.set(noted);
  };
  return {
    servers: (servers: Lacking['servers']) => change({ servers }),
    answer(question: QuestionName, share: number | undefined) {
      if (noted.estimated.has(question) === (share !== undefined)) return;
      const others = [...noted.estimated].filter((one) => one !== question);
      change({ estimated: new Set(share ? [...others, question] : others), ...(share && { share }) });
    },
  };
}

/** Looks whether the host has loaded sets anew that are in memory whole, and of which it is asked nothing. */
async function lookForNewer(): Promise<void> {
  if (document.hidden) return;
  for (const [name, { translations }] of opened) {
    if (!translations) continue;
    const found = await receiveCatalogue(catalogueOf(name), AbortSignal.timeout(EVERY));
    if ('sent' in found) compareVersion(name, found.sent.version);
  }
}

/** From now on, and whenever the reader comes back to the page. */
const startLooking = lazy(() => {
  const look = () => void lookForNewer().catch(() => undefined);
  setInterval(look, EVERY);
  document.addEventListener('visibilitychange', look);
});

/** The package that an open set of the host keeps; undefined where it keeps none. */
export function hostedPackage(name: string): PackagePlace | undefined {
  const { version, translations } = opened.get(name) ?? {};
  const at = (file: string) => `${ENGINE}${name}/${file}?version=${version}`;
  return (
    translations && {
      whole: at(PACKAGE_FILE),
      texts: (language) =>
        translations.includes(language) ? at(textsName(PACKAGE_FILE, language)) : undefined,
      as: (source) => renamedPackage(source, name),
    }
  );
}

/**
 * Opens a set that the host has. Of one that keeps its package all comes, in a language as far as it has the words; of any
 * other the catalogue alone: its events stay there and are asked about.
 */
export async function loadHosted(
  name: string,
  language: ReaderLanguage,
  signal: AbortSignal,
): Promise<Loaded> {
  const found = await receiveCatalogue(catalogueOf(name), signal);
  if ('problem' in found) return { ok: false, problem: found.problem };
  const { sent } = found;
  opened.set(name, sent);
  if (newerSet.get() === name) newerSet.set(undefined);
  if ('translations' in sent) {
    startLooking();
    return loadPackage(hostedPackage(name)!, language, signal);
  }
  const notes = noteLacking(name);
  const line = engineLine(`${ENGINE}${name}/`, {
    version: sent.version,
    isPart: parts.has(name),
    onNewer: (version) => compareVersion(name, version),
    onPart: notes.servers,
  });
  const { query } = remoteQuery(line, sent.total, notes.answer);
  return { ok: true, open: { catalogue: catalogueFrom(sent), query } };
}
