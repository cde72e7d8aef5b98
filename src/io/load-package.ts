import { reasonOf } from '../base/reason-of.ts';
import { compile } from '../core/dataset/compile.ts';
import { inLanguage, type ReaderLanguage, writtenFor } from '../core/dataset/in-language.ts';
import { type PackedTexts, textLanguages, withTexts } from '../core/dataset/packed-texts.ts';
import { unpackTold } from '../core/dataset/told-package.ts';
import type { DataPackage } from '../core/model/package.ts';
import { openSet } from '../core/store/open-set.ts';
import type { Loaded, LoadProblem } from './loaded.ts';

/** Where the files of a package lie, by their addresses. */
export interface PackagePlace {
  readonly whole: string;
  /** Its texts in a language (BCP 47); undefined where there are none. */
  texts(language: string): string | undefined;
  /** Makes of it the set that is opened, where that is another than the package itself. */
  readonly as?: (source: DataPackage) => DataPackage;
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

function withAll(
  { as = (source) => source }: PackagePlace,
  source: DataPackage,
  translations: readonly Translation[],
): DataPackage {
  return as(translations.reduce((told, { language, texts }) => withTexts(told, texts, language), source));
}

type Received<T> = { readonly value: T } | { readonly problem: LoadProblem };

/** Fetches a file of data and looks at what came; an aborted one rejects with the signal's reason. */
async function receive<T>(
  file: string,
  as: (value: unknown) => T,
  signal: AbortSignal,
): Promise<Received<T>> {
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

/** The texts of a package in these languages, as far as there are any; the first problem where some cannot be had. */
async function receiveTexts(
  at: PackagePlace,
  languages: readonly string[],
  signal: AbortSignal,
): Promise<Received<readonly Translation[]>> {
  const all = await Promise.all(
    languages.flatMap((language) => {
      const file = at.texts(language);
      return file === undefined
        ? []
        : receive(file, (value) => ({ language, texts: asTexts(value) }), signal);
    }),
  );
  const value: Translation[] = [];
  for (const one of all) {
    if ('problem' in one) return one;
    value.push(one.value);
  }
  return { value };
}

/** Opens what came from a file; `told` makes the package of it that readers see. */
function opened(file: string, told: () => DataPackage): Loaded {
  try {
    return { ok: true, open: openSet(compile(told())) };
  } catch (error) {
    return { ok: false, problem: { kind: 'unreadable', file, reason: reasonOf(error) } };
  }
}

/** Opens a package in a language as far as it has the words. */
export async function loadPackage(
  at: PackagePlace,
  language: ReaderLanguage,
  signal: AbortSignal,
): Promise<Loaded> {
  const [whole, texts] = await Promise.all([
    receive(at.whole, asPackage, signal),
    receiveTexts(at, [language.code], signal),
  ]);
  if ('problem' in whole) return { ok: false, problem: whole.problem };
  if ('problem' in texts) return { ok: false, problem: texts.problem };
  return opened(at.whole, () =>
    writtenFor(inLanguage(withAll(at, whole.value, texts.value), language.code), language),
  );
}

/** Opens a file that has a package in the words of one language, as `packToldIn` makes it. */
export async function loadTold(file: string, language: ReaderLanguage): Promise<Loaded> {
  const whole = await receive(file, asPackage, new AbortController().signal);
  if ('problem' in whole) return { ok: false, problem: whole.problem };
  return opened(file, () => writtenFor(unpackTold(whole.value), language));
}

/**
 * A package that is open in a language with its texts in all others, which searches then look through; undefined where there
 * are no further ones.
 */
export async function widerPackage(
  at: PackagePlace,
  source: DataPackage,
  language: string,
): Promise<Loaded | undefined> {
  const others = textLanguages(source).filter((other) => other !== language);
  if (others.length === 0) return undefined;
  const texts = await receiveTexts(at, others, new AbortController().signal);
  if ('problem' in texts) return { ok: false, problem: texts.problem };
  return opened(at.whole, () => withAll(at, source, texts.value));
}

/** A package as its tables have it, with all its texts. Throws where it cannot be had. */
export async function wholePackage(at: PackagePlace): Promise<DataPackage> {
  const { signal } = new AbortController();
  const whole = await receive(at.whole, asPackage, signal);
  if ('problem' in whole) throw new Error(Object.values(whole.problem).join(': '));
  const texts = await receiveTexts(at, textLanguages(whole.value), signal);
  if ('problem' in texts) throw new Error(Object.values(texts.problem).join(': '));
  return withAll(at, whole.value, texts.value);
}
