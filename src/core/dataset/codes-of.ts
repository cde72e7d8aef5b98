/** Codes of ids: their place in the list. */
export function codesOf(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id }, code) => [id, code]));
}
