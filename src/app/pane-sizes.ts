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

export function paneSize(name: PaneName): number | undefined {
  return parseSizes(readStored('panes'))[name];
}

/** Remembers a size in percent, or forgets it. */
export function rememberPaneSize(name: PaneName, size: number | undefined): void {
  const sizes = { ...parseSizes(readStored('panes')), [name]: size };
  writeStored(
    'panes',
    Object.values(sizes).some((value) => value !== undefined) ? JSON.stringify(sizes) : undefined,
  );
}
