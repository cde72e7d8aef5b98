import { createContext } from 'react';
import type { createBrowserRouter } from 'react-router';
import type { AddressBar, Place } from './session/session.ts';

type Router = ReturnType<typeof createBrowserRouter>;

/** The router as the rest of the app sees it; addresses and places are below the site's base. */
export interface BrowserAddress extends AddressBar {
  here(): Place;
  /** Calls `listener` when the reader went somewhere; returns the undo. */
  watch(listener: (place: Place) => void): () => void;
  /** An address as a link has it. */
  href(address: string): string;
}

/**
 * Steps go through the router. What pans, zooms and types only renames the entry, which needs no rendering; the
 * router's own state of the entry is kept. `base` is the site's path without a slash at its end.
 */
export function browserAddress(router: Router, base: string): BrowserAddress {
  const here = (): Place => {
    const { pathname, search } = router.state.location;
    return { pathname: pathname.startsWith(base) ? pathname.slice(base.length) || '/' : pathname, search };
  };
  return {
    push: (address) => void router.navigate(address),
    replace: (address) => history.replaceState(history.state, '', base + address),
    here,
    href: (address) => base + address,
    watch(listener) {
      let { location } = router.state;
      return router.subscribe((state) => {
        if (state.location === location) return;
        location = state.location;
        listener(here());
      });
    },
  };
}

export const BrowserAddressContext = createContext<BrowserAddress | undefined>(undefined);
