import { createContext } from 'react';
import type { AddressBar, Place } from '../session/session-types.ts';

/** The browser's address as the rest of the app sees it; addresses and places are below the site's base. */
export interface BrowserAddress extends AddressBar {
  here(): Place;
  /** Calls `listener` when the reader went back or forward; returns the undo. */
  watch(listener: (place: Place) => void): () => void;
  /** An address as a link has it. */
  href(address: string): string;
}

/**
 * Steps go through the router (`push`). What pans, zooms and types only renames the entry, which needs no rendering; the
 * router's own state of the entry is kept. `base` is the site's path without a slash at its end.
 */
export function browserAddress(push: (address: string) => void, base: string): BrowserAddress {
  const here = (): Place => {
    const { pathname, search } = location;
    return { pathname: pathname.startsWith(base) ? pathname.slice(base.length) || '/' : pathname, search };
  };
  return {
    push,
    replace: (address) => history.replaceState(history.state, '', base + address),
    here,
    href: (address) => base + address,
    watch(listener) {
      const report = () => listener(here());
      addEventListener('popstate', report);
      return () => removeEventListener('popstate', report);
    },
  };
}

export const BrowserAddressContext = createContext<BrowserAddress | undefined>(undefined);
