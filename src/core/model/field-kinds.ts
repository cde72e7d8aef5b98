import type { Column, Constraints, Notation } from './table-schema.ts';

/** Names in addresses. */
const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';
/** BCP 47. */
export const LANGUAGE = '[a-z]{2,3}(-[A-Za-z0-9]{2,8})*';

/** Any text. */
export function text(description: string, constraints?: Constraints): Column {
  return { type: 'string', description, ...(constraints && { constraints }) };
}

/** A whole number, from 0 where nothing else is said. */
export function integer(description: string, constraints: Constraints = { minimum: 0 }): Column {
  return { type: 'integer', description, constraints };
}

/** A number that may be a fraction. */
export function number(description: string, constraints: Constraints): Column {
  return { type: 'number', description, constraints };
}

/** A text in a notation, which is read by its rules. */
export function written(notation: Notation, description: string, constraints?: Constraints): Column {
  return { type: 'string', description, notation, ...(constraints && { constraints }) };
}

/** Never empty. */
export const must = { required: true } as const;

/** One of these words, never empty. */
export function oneOf(values: readonly string[], description: string): Column {
  return text(description, { required: true, enum: values });
}

/** The permanent name of a row, of which there is one. */
export function id(description: string): Column {
  return text(description, { required: true, unique: true, pattern: SLUG });
}
