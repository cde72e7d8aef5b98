/** What a page says to a service worker of the site. */
export type PageMessage =
  /** The reader agrees to the version that waits. */
  | { readonly do: 'take-over' }
  /** The page stands, and has loaded these addresses: what it needs may be kept now. */
  | { readonly do: 'keep'; readonly loaded: readonly string[] };

/** What the service worker answers to `keep` when it has done so, or could not. */
export const KEPT = 'kept';
