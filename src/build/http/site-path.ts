/** The longest name of a file, in bytes, that file systems take. */
const LONGEST_NAME = 255;
/** What no file of a site is called: it would be another folder, another drive, or another name for the same file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is refused
const NO_NAME = /^\.(?!well-known$)|[\\/:*?"<>|\0-\x1f\x7f]|[. ]$/;
/** Copies are sent for what they are copies of; they have no address of their own. */
const COPY = /\.(br|gz)$/;

/** What a request's target asks for: the names down to a file, `index.html` for a folder. */
export type SitePath =
  | { readonly found: true; readonly names: readonly string[]; readonly isFolder: boolean }
  | { readonly found: false; readonly status: 400 | 404 };

/** The path of a target in origin or absolute form, without its query. */
function pathOf(target: string): string | undefined {
  const path = /^(?:https?:\/\/[^/?#]*)?(\/[^?#]*)?/i.exec(target);
  return path?.[1] ?? (path?.[0] ? '/' : undefined);
}

/** Reads the target of a request to a site below `base`, which has a slash at both ends. Each part of the path is decoded once, by itself. */
export function sitePath(target: string, base = '/'): SitePath {
  const path = pathOf(target);
  if (path === undefined) return { found: false, status: 400 };
  if (!path.startsWith(base)) return { found: false, status: 404 };
  let names: readonly string[];
  try {
    names = path.slice(base.length).split('/').map(decodeURIComponent);
  } catch {
    return { found: false, status: 404 };
  }
  const isFolder = names.at(-1) === '';
  const parts = isFolder ? names.slice(0, -1) : names;
  const isName = (name: string) =>
    name !== '' && !NO_NAME.test(name) && Buffer.byteLength(name) <= LONGEST_NAME;
  if (!parts.every(isName) || COPY.test(parts.at(-1) ?? '')) return { found: false, status: 404 };
  return { found: true, names: parts, isFolder };
}
