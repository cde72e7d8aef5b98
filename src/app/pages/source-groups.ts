import { groupBy } from '../../base/group-by.ts';
import { fold } from '../../base/searchable.ts';
import type { SourceRow } from '../../core/model/tables.ts';
import { originOf } from '../../core/perspective/origins.ts';

/** The documents of one origin. */
export interface SourceGroup {
  readonly origin: string;
  /** By publication, those without a date last. */
  readonly sources: readonly SourceRow[];
}

/** Who stands behind a source, for people; a source without a publisher has its title. */
export function nameOfOrigin(source: SourceRow): string {
  const origin = originOf(source);
  return origin === source.id ? source.title : origin;
}

function hasWords({ title, author, publisher, id }: SourceRow, words: readonly string[]): boolean {
  const text = fold(`${title} ${author ?? ''} ${publisher ?? ''} ${id}`);
  return words.every((word) => text.includes(word));
}

function byPublication(a: SourceRow, b: SourceRow): number {
  if (a.published === b.published) return a.title < b.title ? -1 : 1;
  if (a.published === undefined || b.published === undefined) return a.published === undefined ? 1 : -1;
  return a.published < b.published ? -1 : 1;
}

/**
 * The sources that have all words of `text`, by who stands behind them: origins on which most rests first, as `borne`
 * counts by source id, then by name.
 */
export function sourceGroups(
  sources: readonly SourceRow[],
  text: string,
  borne: (id: string) => number,
): readonly SourceGroup[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const found = sources.filter((source) => hasWords(source, words));
  return [...groupBy(found, nameOfOrigin)]
    .map(([origin, rows]) => ({
      origin,
      sources: [...rows].sort(byPublication),
      weight: rows.reduce((sum, { id }) => sum + borne(id), 0),
    }))
    .sort((a, b) => b.weight - a.weight || (a.origin < b.origin ? -1 : 1))
    .map(({ origin, sources: rows }) => ({ origin, sources: rows }));
}
