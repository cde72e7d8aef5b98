import { files } from 'virtual:files';
import { own } from '../base/own.ts';
import { reasonOf } from '../base/reason-of.ts';
import type { ReaderLanguage } from '../core/dataset/in-language.ts';
import { textsName } from '../core/dataset/packed-texts.ts';
import type { DataPackage } from '../core/model/package.ts';
import type { OpenSet } from '../core/store/open-set.ts';
import { isOwnName, madeCount } from '../core/view/data-name.ts';
import { IDS_FILE, type SetIds } from '../core/view/set-ids.ts';
import { HOSTED } from './hosted-sets.ts';
import { loadPackage, loadTold, type PackagePlace, wholePackage, widerPackage } from './load-package.ts';
import type { Loaded } from './loaded.ts';

/** Where a file of data lies; of one that the site does not have, where it would. */
function addressOf(file: string): string {
  return `${import.meta.env.BASE_URL}${own(files, file) ?? file}`;
}

/** A package of the site by its file. */
function published(path: string): PackagePlace {
  return {
    whole: addressOf(path),
    texts(language) {
      const name = textsName(path, language);
      return own(files, name) && addressOf(name);
    },
  };
}

/** An open package with its texts in all languages, as `widerPackage` has it. */
export async function loadWider(
  name: string,
  { catalogue }: OpenSet,
  language: string,
): Promise<Loaded | undefined> {
  const { source } = catalogue;
  if (!source) return undefined;
  const at = HOSTED.includes(name)
    ? (await import('./hosted-client.ts')).hostedPackage(name)
    : published(`data/${name}.json`);
  return at && widerPackage(at, source, language);
}

/** A package of the site as its tables have it, with all its texts. Throws where it cannot be had. */
export function fetchPackage(name: string): Promise<DataPackage> {
  return wholePackage(published(`data/${name}.json`));
}

/**
 * Opens what a package says of the events that others have too, in a language where its file in that is; nothing where it
 * cannot be had, since the page's own set is whole without it.
 */
export async function loadShared(name: string, language: ReaderLanguage): Promise<OpenSet | undefined> {
  const original = `data/${name}.shared.json`;
  const translated = textsName(original, language.code);
  const loaded = await loadTold(
    addressOf(own(files, translated) === undefined ? original : translated),
    language,
  );
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
 * Opens a data set by its name, in a reader's language as far as it has the words: a package of the site, a set that its host has, `demo-<n>`,
 * which a worker makes, or a set that the reader opened, from the browser's storage. Failures of the network and
 * of the file are values; an aborted load rejects with the signal's reason. `onProgress` gets parts of 1.
 */
export async function loadData(
  name: string,
  language: ReaderLanguage,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<Loaded> {
  const count = madeCount(name);
  const isHosted = HOSTED.includes(name);
  if (count === undefined && !isHosted && !isOwnName(name))
    return loadPackage(published(`data/${name}.json`), language, signal);
  try {
    if (isHosted) return await (await import('./hosted-client.ts')).loadHosted(name, language, signal);
    if (count === undefined) {
      const { openOwn } = await import('./own/own-client.ts');
      return { ok: true, open: (await openOwn(name, signal)).open };
    }
    const { loadDemo } = await import('./demo-client.ts');
    return { ok: true, open: await loadDemo(count, onProgress, signal) };
  } catch (error) {
    signal.throwIfAborted();
    const reason = reasonOf(error);
    return { ok: false, problem: { kind: 'unreadable', file: name, reason } };
  }
}
