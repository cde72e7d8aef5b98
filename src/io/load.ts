import { files } from 'virtual:files';
import { own } from '../base/own.ts';
import { compile } from '../core/dataset/compile.ts';
import { inLanguage } from '../core/dataset/in-language.ts';
import { type PackedTexts, textLanguages, textsName, withTexts } from '../core/dataset/packed-texts.ts';
import { unpackTold } from '../core/dataset/told-package.ts';
import type { DataPackage } from '../core/model/package.ts';
import { type OpenSet, openSet } from '../core/store/open-set.ts';
import { isOwnName, madeCount } from '../core/view/data-name.ts';
import { IDS_FILE, type SetIds } from '../core/view/set-ids.ts';
import { HOSTED } from './hosted-sets.ts';
import type { Loaded, LoadProblem } from './loaded.ts';

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

/** Texts that came, and their language. */
interface Translation {
  readonly language: string;
  readonly texts: PackedTexts;
}

function asTexts(value: unknown): PackedTexts {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('it is no texts of a data package');
  return value as PackedTexts;
}

function withAll(source: DataPackage, translations: readonly Translation[]): DataPackage {
  return translations.reduce((told, { language, texts }) => withTexts(told, texts, language), source);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

type Received<T> = { readonly value: T } | { readonly problem: LoadProblem };

/** Fetches a file of data and looks at what came; an aborted one rejects with the signal's reason. */
async function receive<T>(
  path: string,
  as: (value: unknown) => T,
  signal: AbortSignal,
): Promise<Received<T>> {
  const file = addressOf(path);
  const response = await fetch(file, { signal }).catch(() => undefined);
  signal.throwIfAborted();
  if (!response) return { problem: { kind: 'unreachable', file } };
  if (!response.ok) return { problem: { kind: 'status', file, status: response.status } };
  try {
    return { value: as(await response.json()) };
  } catch (error) {
    signal.throwIfAborted();
    return { problem: { kind: 'unreadable', file, reason: reasonOf(error) } };
  }
}

/** The texts of a file of data in these languages, as far as the site has them; the first problem where one cannot be had. */
async function receiveTexts(
  path: string,
  languages: readonly string[],
  signal: AbortSignal,
): Promise<Received<readonly Translation[]>> {
  const known = languages.filter((language) => own(files, textsName(path, language)) !== undefined);
  const all = await Promise.all(
    known.map((language) =>
      receive(textsName(path, language), (value) => ({ language, texts: asTexts(value) }), signal),
    ),
  );
  const value: Translation[] = [];
  for (const one of all) {
    if ('problem' in one) return one;
    value.push(one.value);
  }
  return { value };
}

/** Opens what came from a file of data; `told` makes the package of it that readers see. */
function opened(path: string, told: () => DataPackage): Loaded {
  try {
    return { ok: true, open: openSet(compile(told())) };
  } catch (error) {
    return failed({ kind: 'unreadable', file: addressOf(path), reason: reasonOf(error) });
  }
}

async function loadPackage(path: string, language: string, signal: AbortSignal): Promise<Loaded> {
  const [whole, texts] = await Promise.all([
    receive(path, asPackage, signal),
    receiveTexts(path, [language], signal),
  ]);
  if ('problem' in whole) return failed(whole.problem);
  if ('problem' in texts) return failed(texts.problem);
  return opened(path, () => inLanguage(withAll(whole.value, texts.value), language));
}

/**
 * An open package of the site with its texts in all languages, which searches then look through; undefined where there are no
 * further ones.
 */
export async function loadWider(
  name: string,
  { catalogue }: OpenSet,
  language: string,
): Promise<Loaded | undefined> {
  const { source } = catalogue;
  const others = source ? textLanguages(source).filter((other) => other !== language) : [];
  if (!source || others.length === 0) return undefined;
  const texts = await receiveTexts(`data/${name}.json`, others, new AbortController().signal);
  if ('problem' in texts) return failed(texts.problem);
  return { ok: true, open: openSet(compile(withAll(source, texts.value))) };
}

/** A package of the site as its tables have it, with all its texts. Throws where it cannot be had. */
export async function fetchPackage(name: string): Promise<DataPackage> {
  const path = `data/${name}.json`;
  const { signal } = new AbortController();
  const whole = await receive(path, asPackage, signal);
  if ('problem' in whole) throw new Error(Object.values(whole.problem).join(': '));
  const texts = await receiveTexts(path, textLanguages(whole.value), signal);
  if ('problem' in texts) throw new Error(Object.values(texts.problem).join(': '));
  return withAll(whole.value, texts.value);
}

/**
 * Opens what a package says of the events that others have too, in a language where its file in that is; nothing where it
 * cannot be had, since the page's own set is whole without it.
 */
export async function loadShared(name: string, language: string): Promise<OpenSet | undefined> {
  const original = `data/${name}.shared.json`;
  const translated = textsName(original, language);
  const path = own(files, translated) === undefined ? original : translated;
  const whole = await receive(path, asPackage, new AbortController().signal);
  if ('problem' in whole) return undefined;
  const loaded = opened(path, () => unpackTold(whole.value));
  return loaded.ok ? loaded.open : undefined;
}

/** The ids of all published sets by their names; none where they cannot be had, or a single set has no such file. */
export async function loadIds(): Promise<Readonly<Record<string, SetIds | undefined>>> {
  if (own(files, IDS_FILE) === undefined) return {};
  try {
    return await (await fetch(addressOf(IDS_FILE))).json();
  } catch {
    return {};
  }
}

/**
 * Opens a data set by its name, in a language (BCP 47) as far as it has the words: a package of the site, a set that its host has, `demo-<n>`,
 * which a worker makes, or a set that the reader opened, from the browser's storage. Failures of the network and
 * of the file are values; an aborted load rejects with the signal's reason. `onProgress` gets parts of 1.
 */
export async function loadData(
  name: string,
  language: string,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<Loaded> {
  const count = madeCount(name);
  const isHosted = HOSTED.includes(name);
  if (count === undefined && !isHosted && !isOwnName(name))
    return loadPackage(`data/${name}.json`, language, signal);
  try {
    if (isHosted) return await (await import('./hosted-client.ts')).loadHosted(name, signal);
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
