import { isolate } from '../base/isolate.ts';
import { language, perLanguage } from './language.ts';
import type { Filling, Message, MessageKey, Messages } from './messages.ts';

const plurals = perLanguage(({ locale }) => new Intl.PluralRules(locale));
const numbers = perLanguage(({ locale }) => new Intl.NumberFormat(locale));

/** A number for people, in the reader's language. */
export function formatNumber(value: number): string {
  return numbers().format(value);
}

/** Whether a section has words for a name that the data use. */
export function hasWords<S extends keyof Messages>(
  section: S,
  name: string,
): name is keyof Messages[S] & string {
  return Object.hasOwn(language().messages[section] ?? {}, name);
}

/**
 * The words for a key, with each {name} replaced by `values.name`, all of which the type asks for: numbers formatted, texts
 * kept from turning the sentence round. Plural forms are chosen by `values.n`.
 */
export function t<K extends MessageKey>(key: K, ...[values]: Filling<K>): string {
  const { messages, direction, join, write } = language();
  const [section, name] = key.split('.');
  const message = (messages as Readonly<Record<string, Readonly<Record<string, Message>>>>)[section][name];
  const given = values as Readonly<Record<string, string | number>>;
  const text =
    typeof message === 'string' ? message : (message[plurals().select(given.n as number)] ?? message.other);
  const written = write?.(text) ?? text;
  return written.replace(/([^\s{}]+\s)?\{(\w+)\}/g, (_, lead: string | undefined, field: string) => {
    const value = given[field];
    const filled = typeof value === 'number' ? formatNumber(value) : isolate(value, direction);
    return lead && join ? join(lead, filled) : `${lead ?? ''}${filled}`;
  });
}
