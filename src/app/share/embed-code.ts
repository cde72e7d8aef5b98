import { own } from '../../base/own.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string) =>
  text.replace(/[&"<>]/g, (character) => own(ENTITIES, character) ?? character);

/** Height of an embedded page in px where its frame does not say another. */
export const EMBED_HEIGHT = 452;

/** The HTML by which another page shows an address, as wide as its text. */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${escaped(address)}" width="100%" height="${EMBED_HEIGHT}" loading="lazy" title="${escaped(title)}"></iframe>`;
}
