import { changes } from './messages/en/changes.ts';
import { t } from './t.ts';

function isNamed(kind: string): kind is keyof typeof changes {
  return Object.hasOwn(changes, kind);
}

/** What a correction was about; a word that the page does not know as the table has it. */
export function changeKind(kind: string): string {
  return isNamed(kind) ? t(`changes.${kind}`) : kind;
}
