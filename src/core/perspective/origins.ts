import type { SourceRow } from '../model/tables.ts';

/**
 * Who stands behind a source: its publisher up to the first semicolon, since a report that many papers carry is one report
 * ("AFP; published by Space Media Network"). A source without a publisher stands for itself.
 */
export function originOf({ id, publisher }: Pick<SourceRow, 'id' | 'publisher'>): string {
  return publisher?.split(';')[0].trim() || id;
}
