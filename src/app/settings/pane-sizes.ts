import { readStored, writeStored } from './storage.ts';

/** The splitters of the explore screen. */
export type PaneName = 'columns' | 'timeline' | 'map';

type Sizes = Readonly<Partial<Record<PaneName, number>>>;

/** Percents as they were stored; anything else is passed over. */
export function parseSizes(text: string | undefined): Sizes {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return Object.fromEntries(
      Object.entries(value ?? {}).filter(([, size]) => typeof size === 'number' && Number.isFinite(size)),
    );
  } catch {
    return {};
  }
}

/** What the reader chose earlier, in percent. */
export function paneSizes(): Sizes {
  return parseSizes(readStored('panes'));
}

/** Remembers a size in percent, or forgets it. */
export function rememberPaneSize(name: PaneName, size: number | undefined): void {
  const sizes = { ...paneSizes(), [name]: size };
  writeStored(
    'panes',
    Object.values(sizes).some((value) => value !== undefined) ? JSON.stringify(sizes) : undefined,
  );
}
