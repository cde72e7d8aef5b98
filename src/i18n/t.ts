import { isolate } from '../base/isolate.ts';
import { en, type Messages } from './messages/en.ts';

/** A message with {names} to fill, or its plural forms chosen by `n` (Intl.PluralRules categories). */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

type Key = { [S in keyof Messages & string]: `${S}.${keyof Messages[S] & string}` }[keyof Messages & string];
export type MessageKey = Key;

const language = 'en';
const messages: Messages = en;
const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);

/** A number for people, in the reader's language. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/**
 * The words for a key, with {name} replaced by `values.name`: numbers formatted, texts kept from turning the sentence round.
 * Plural messages choose by `values.n`.
 */
export function t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  const [section, name] = key.split('.') as [keyof Messages, string];
  const message = (messages[section] as Readonly<Record<string, Message>>)[name];
  const text =
    typeof message === 'string' ? message : (message[plurals.select(Number(values.n))] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (_, field: string) => {
    const value = values[field];
    return typeof value === 'number' ? formatNumber(value) : isolate(value);
  });
}
