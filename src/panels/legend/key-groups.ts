import type { PlainKey } from '../../i18n/messages.ts';

/** Keys and what they do. */
export interface KeyRow {
  readonly keys: readonly string[];
  readonly does: PlainKey;
}

/** The keys of one part of the page. */
export interface KeyGroup {
  readonly where: PlainKey;
  readonly rows: readonly KeyRow[];
}
