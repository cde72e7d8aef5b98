/** Infinite is what has not come to rest within the time that is waited for it. */
export function ms(value: number): string {
  if (!Number.isFinite(value)) return 'never';
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}

/** Bytes in MB. */
export const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);

export const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}
