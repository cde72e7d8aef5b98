import { reasonOf } from '../../../base/reason-of.ts';
/** A value that JSON can hold, as far as it has been looked at. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/** The value of a JSON text, or what the parser says is wrong with it. */
export function parseJson(text: string): { readonly value: Json } | { readonly says: string } {
  try {
    return { value: JSON.parse(text) as Json };
  } catch (error) {
    return { says: `is not JSON; ${reasonOf(error)}` };
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
