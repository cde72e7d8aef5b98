import { hasWords, t } from './t.ts';

/** What a correction was about; a word that the page does not know as the table has it. */
export function changeKind(kind: string): string {
  return hasWords('changes', kind) ? t(`changes.${kind}`) : kind;
}
