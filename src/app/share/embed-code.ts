import { escapeMarkup } from '../../base/escape-markup.ts';

/** Sizes of a frame in px that are offered; without a width it is as wide as the text around it. */
export const EMBED_SIZES = [
  { width: undefined, height: 452 },
  { width: 360, height: 640 },
  { width: 600, height: 400 },
  { width: 900, height: 600 },
] as const;

export type EmbedSize = (typeof EMBED_SIZES)[number];

/** The HTML by which another page shows an address in a frame of that size. */
export function embedCode(address: string, title: string, { width, height }: EmbedSize): string {
  return `<iframe src="${escapeMarkup(address)}" width="${width ?? '100%'}" height="${height}" loading="lazy" title="${escapeMarkup(title)}"></iframe>`;
}
