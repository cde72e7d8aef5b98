import type { MessageKey } from '../../i18n/t.ts';

/** Keys and what they do. */
export interface KeyRow {
  readonly keys: readonly string[];
  readonly does: MessageKey;
}

/** The keys of one part of the page. */
export interface KeyGroup {
  readonly where: MessageKey;
  readonly rows: readonly KeyRow[];
}
