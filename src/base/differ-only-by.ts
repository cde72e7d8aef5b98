/** Whether all values but those named are the same in both. */
export function differOnlyBy<T extends object>(names: readonly (keyof T)[], before: T, next: T): boolean {
  const keys = Object.keys(next) as (keyof T)[];
  return keys.every((key) => names.includes(key) || before[key] === next[key]);
}
