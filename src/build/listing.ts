import { inLanguage } from '../core/dataset/in-language.ts';
import { textLanguages } from '../core/dataset/packed-texts.ts';
import { versionOf } from '../core/dataset/versions/content.ts';
import type { DataPackage } from '../core/model/package.ts';

/** What the page knows of a package before it is loaded. */
export interface PackageEntry {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** The same in other languages. */
  readonly wordings: Readonly<Record<string, { readonly title: string; readonly subtitle: string }>>;
  readonly events: number;
  readonly leadEvent?: string;
  /** That of its data as they are (core/dataset/versions). */
  readonly version: string;
  /** Its events that others have too: for each id the names of all packages that have it. */
  readonly shared: Readonly<Record<string, readonly string[]>>;
}

function wordsOf(source: DataPackage): PackageEntry['wordings'] {
  const told = textLanguages(source).map((language) => [language, inLanguage(source, language)] as const);
  return Object.fromEntries(
    told
      .map(([language, { info }]) => [language, { title: info.title, subtitle: info.subtitle }] as const)
      .filter(([, { title, subtitle }]) => title !== source.info.title || subtitle !== source.info.subtitle),
  );
}

/** The packages in their order, each with the events that it has in common with others. */
export function listingOf(packages: readonly DataPackage[]): readonly PackageEntry[] {
  const having = new Map<string, string[]>();
  for (const { info, tables } of packages) {
    for (const { id } of tables.events) having.set(id, [...(having.get(id) ?? []), info.name]);
  }
  return packages.map(({ info: { name, title, subtitle, leadEvent }, tables, areas }, at) => ({
    name,
    title,
    subtitle,
    wordings: wordsOf(packages[at]),
    events: tables.events.length,
    ...(leadEvent !== undefined && { leadEvent }),
    version: versionOf({ tables, areas }),
    shared: Object.fromEntries(
      tables.events.map(({ id }) => [id, having.get(id)!] as const).filter(([, names]) => names.length > 1),
    ),
  }));
}
