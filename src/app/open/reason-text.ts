import { isolate } from '../../base/isolate.ts';
import { IMPORT_RULES, type ImportRule } from '../../core/import/report/import-rules.ts';
import type { Note, Reason } from '../../core/import/report/reasons.ts';
import { language } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { t } from '../../i18n/t.ts';

type Values = Readonly<Record<string, string | number>>;
type ReasonKey = Extract<MessageKey, `reasons.${Reason['says']}`>;

/** `t` with a key that is known while the page runs; which values belong to it the type of `Reason` has seen to. */
const sentenceOf = t as unknown as (key: ReasonKey, values: Values) => string;

/** A sentence as it stands by itself: from a capital on, but for the name of a file or host, and with a full stop. */
function asSentence(text: string, isNamed: boolean): string {
  const whole = isNamed ? text : text.charAt(0).toLocaleUpperCase() + text.slice(1);
  return /[.!?؟]$/.test(whole) ? whole : `${whole}.`;
}

/** The name of a rule gives way to its words. */
function valuesOf(reason: Reason): Values {
  if (reason.says !== 'no-event-by-rule') return reason;
  const rule = String(reason.rule);
  return { ...reason, rule: isRule(rule) ? t(`open.rule-${rule}`).replace(/\.$/, '') : rule };
}

const isRule = (name: string): name is ImportRule => Object.hasOwn(IMPORT_RULES, name);
const plainReason = (reason: Reason) => sentenceOf(`reasons.${reason.says}`, valuesOf(reason));

/** A reason as a sentence in the reader's language. */
export function reasonText(reason: Reason): string {
  return asSentence(plainReason(reason), 'file' in reason || 'host' in reason);
}

/** A note as a sentence in the reader's language, behind the file that it is about. */
export function noteText({ reason, file, isLeftOut }: Note): string {
  const said = isLeftOut ? t('reasons.left-out', { reason: plainReason(reason) }) : plainReason(reason);
  const text = asSentence(said, file !== undefined || (!isLeftOut && 'file' in reason));
  return file === undefined ? text : `${isolate(file, language().direction)}: ${text}`;
}
