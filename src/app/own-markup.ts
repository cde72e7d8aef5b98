/** The only text that becomes markup: Leaflet's question whether the browser knows SVG. */
const PROBE = '<svg/>';
/** The site's scripts that run as workers, below its base. */
const WORKER = /^(?:assets\/[\w-]*worker-[\w-]{8}|sw)\.js$/;

/** The part of Trusted Types that is asked for; browsers without it let everything through. */
interface TrustedTypes {
  createPolicy(
    name: 'default',
    rules: {
      readonly createHTML: (text: string) => string | null;
      readonly createScriptURL: (address: string) => string | null;
    },
  ): unknown;
}

/** Whether an address, as a script gives it, is that of a worker of the site, whose base has a slash at both ends. */
export function isOwnWorker(address: string, base: string, page: string): boolean {
  const root = new URL(base, page);
  const { href, search, hash } = new URL(address, page);
  return (
    search === '' && hash === '' && href.startsWith(root.href) && WORKER.test(href.slice(root.href.length))
  );
}

/**
 * From now on no text becomes markup and no address that of a script but the probe and the site's own workers, as far as the
 * browser requires Trusted Types. `base` is the site's path. Called once, before anything else runs.
 */
export function trustOwnMarkup(base: string): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => (text === PROBE ? text : null),
    createScriptURL: (address) => (isOwnWorker(address, base, location.href) ? address : null),
  });
}
