/** The least of some numbers, however many; Infinity where there is none. */
export function leastOf(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}

/** The greatest of some numbers, however many; -Infinity where there is none. */
export function greatestOf(numbers: readonly number[]): number {
  return numbers.reduce((greatest, number) => Math.max(greatest, number), -Infinity);
}
