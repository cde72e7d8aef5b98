/** The row that a key goes to from the row at `index`, or undefined for keys that move nothing. */
export function rowKey(key: string, index: number, total: number, perWindow: number): number | undefined {
  const to = (next: number) => Math.max(0, Math.min(total - 1, next));
  switch (key) {
    case 'ArrowDown':
      return to(index + 1);
    case 'ArrowUp':
      return to(index - 1);
    case 'PageDown':
      return to(index + perWindow);
    case 'PageUp':
      return to(index - perWindow);
    case 'Home':
      return to(0);
    case 'End':
      return to(total - 1);
    default:
      return undefined;
  }
}
