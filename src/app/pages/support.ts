import { groupBy } from '../../base/group-by.ts';
import { byParagraph, paragraphsOf } from '../../core/dataset/locator-paragraphs.ts';
import type { Supported } from '../../core/store/supported-in.ts';

/** What a source bears: all rows, and the rows of each of its paragraphs in reading order. */
export interface Support {
  readonly rows: readonly Supported[];
  readonly paragraphs: readonly { readonly paragraph: string; readonly rows: readonly Supported[] }[];
}

function supportOf(rows: readonly Supported[]): Support {
  const groups = new Map<string, Supported[]>();
  for (const row of rows) {
    for (const paragraph of paragraphsOf(row.locator)) {
      groups.set(paragraph, [...(groups.get(paragraph) ?? []), row]);
    }
  }
  const paragraphs = [...groups]
    .sort(([a], [b]) => byParagraph(a, b))
    .map(([paragraph, supported]) => ({ paragraph, rows: supported }));
  return { rows, paragraphs };
}

/** What rests on each source, by its id; a source that bears nothing is not in it. */
export function supportBySource(rows: readonly Supported[]): ReadonlyMap<string, Support> {
  return new Map([...groupBy(rows, ({ source }) => source)].map(([source, own]) => [source, supportOf(own)]));
}

/** The beginning of the paragraphs, up to so many rows in all. */
export function firstRows(paragraphs: Support['paragraphs'], most: number): Support['paragraphs'] {
  let left = most;
  return paragraphs.flatMap(({ paragraph, rows }) => {
    const shown = rows.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? [{ paragraph, rows: shown }] : [];
  });
}
