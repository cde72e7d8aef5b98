import { escapeMarkup } from '../../base/escape-markup.ts';

/** Height of an embedded page in px where its frame does not say another. */
export const EMBED_HEIGHT = 452;

/** The HTML by which another page shows an address, as wide as its text. */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${escapeMarkup(address)}" width="100%" height="${EMBED_HEIGHT}" loading="lazy" title="${escapeMarkup(title)}"></iframe>`;
}
