import { own } from '../../../base/own.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** An object's fields; none of what is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A field as text: empty where it is absent or no plain value. */
export function textOf(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const value = own(fields, name);
    if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  }
  return '';
}
