/** Stands for the base of a site, without a slash at its end, until it is known where each file lies. */
export const NOWHERE = '/__site__';

const LINK = new RegExp(`="${NOWHERE}(/[^"?#]*)?([?#][^"]*)?"`, 'g');

/** The way from a file at a path below the site's base up to that. */
const upFrom = (path: string) => '../'.repeat(path.split('/').length - 1) || './';

/** The address of a page as of a folder, as hosts lead there and relative addresses in its document are meant. */
const asFolder = (path: string) => (path === '' || /(?:\/|\.\w+)$/.test(path) ? path : `${path}/`);

/** A document at a path below the base, whose links lead on wherever the site lies. */
export function withRelativeLinks(html: string, path: string): string {
  const up = upFrom(path);
  return html.replace(LINK, (_, below = '/', rest = '') => `="${up}${asFolder(below.slice(1))}${rest}"`);
}

/** The same for a file of data. */
export function withRelativeAddresses(text: string, path: string): string {
  return text.replaceAll(`${NOWHERE}/`, upFrom(path));
}
