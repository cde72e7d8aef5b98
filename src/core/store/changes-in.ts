import type { Dataset } from '../dataset/dataset.ts';
import type { ChangeRow } from '../model/tables.ts';

/** A correction, and the title of the event that it is about. */
export interface Change extends ChangeRow {
  readonly title: string;
}

/** The corrections of all events. Opens every event, so it is for sets of some thousands. */
export function changesIn({ columns, record }: Dataset): readonly Change[] {
  return Array.from({ length: columns.length }, (_, row) => record(row)).flatMap(({ changes, title }) =>
    changes.map((change) => ({ ...change, title })),
  );
}
