import { isHashed, isTile, type SiteVersion } from './site-version.ts';

/** What of a request decides who answers it. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  /** `document` for a page in a window of its own, `iframe` for one in a frame. */
  readonly destination: string;
  readonly headers: { has(name: string): boolean };
}

export type Route =
  /** The shell of the version stands for the page. */
  | { readonly to: 'shell' }
  /** The page's own document, and the shell where there is no network. */
  | { readonly to: 'framed' }
  /** A file of the version. */
  | { readonly to: 'listed'; readonly path: string }
  /** A tile of the ground, which is the same in every version that has its name. */
  | { readonly to: 'tile'; readonly path: string }
  /** A file of another version, which a page that was open before may still ask for. */
  | { readonly to: 'older' }
  /** Not the worker's matter. */
  | { readonly to: 'network' };

const NETWORK: Route = { to: 'network' };

/** Pages in other sites' frames have documents and headers of their own. */
const EMBEDDED = /^embed(\/|$)/;
/** What a file is called and no page; a chat program may leave a dot at the end of a page's address, a host `.html`. */
const FILE = /\.(?!html?$)[a-z0-9]{1,11}$/i;

/** Who answers a request within the scope (the site's address, with a slash at its end) of a version. */
export function routeOf(request: Asked, scope: string, { files, sets }: SiteVersion): Route {
  const { method, url, destination, headers } = request;
  if (method !== 'GET' || headers.has('range') || !url.startsWith(scope)) return NETWORK;
  const path = url.slice(scope.length).replace(/[?#].*$/, '');
  if (Object.hasOwn(files, path) || Object.hasOwn(sets, path)) return { to: 'listed', path };
  if (isTile(path)) return { to: 'tile', path };
  if (isHashed(path)) return { to: 'older' };
  if (FILE.test(path)) return NETWORK;
  if (EMBEDDED.test(path)) return /^(document|iframe)$/.test(destination) ? { to: 'framed' } : NETWORK;
  return destination === 'document' ? { to: 'shell' } : NETWORK;
}
