/** Arrays of numbers that can be made anew with more room. */
type Growing =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/** The same numbers in an array of twice the length, of at least `least` and of at most `most` places. */
export function grown<T extends Growing>(numbers: T, least: number, most = Infinity): T {
  const kind = numbers.constructor as new (length: number) => T;
  const next = new kind(Math.min(most, Math.max(least, 2 * numbers.length)));
  next.set(numbers);
  return next;
}
