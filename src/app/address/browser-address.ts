import { createContext } from 'react';
import type { AddressBar, Place } from '../session/session-types.ts';

/** The site's path without a slash at its end. */
export const SITE_BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * Writes an address into the history; a browser that refuses its pages one loads the page there. Whether it is written, and the
 * page stands.
 */
export function enter(how: 'pushState' | 'replaceState', address: string): boolean {
  try {
    history[how](null, '', address);
    return true;
  } catch {
    location.assign(address);
    return false;
  }
}

/** Whether pairs of the query look like a part of the page, by what HTML makes of the sign before them: `&#38;`. */
const isStrayed = () => location.hash.includes(';');

/** Where the browser is, below the site's base. */
export function hereBelow(base: string): Place {
  const { pathname } = location;
  const search = isStrayed() ? location.search + location.hash : location.search;
  const isBelow = pathname === base || pathname.startsWith(`${base}/`);
  return { pathname: isBelow ? pathname.slice(base.length) || '/' : pathname, search };
}

/** The browser's address as the rest of the app sees it; addresses and places are below the site's base. */
export interface BrowserAddress extends AddressBar {
  here(): Place;
  /** Goes to an address that may be of another data set. */
  visit(address: string): void;
  /** The same in place of the entry where the reader is, who asked for this by another address. */
  redirect(address: string): void;
  /** Calls `listener` when the reader went back or forward; returns the undo. */
  watch(listener: (place: Place) => void): () => void;
  /** An address as a link has it. */
  href(address: string): string;
}

/**
 * What a session writes needs no rendering and goes to the history alone; the router's own state of the entry is kept.
 * Only what may open another set goes through the router (`go`). `base` is the site's path without a slash at its end.
 */
export function browserAddress(
  go: (address: string, options: { readonly replace: boolean }) => void,
  base: string,
): BrowserAddress {
  const here = () => hereBelow(base);
  const write = (how: 'pushState' | 'replaceState', address: string): boolean => {
    // Whole, as a path with two slashes in front would otherwise be another host. What is renamed stays at its part.
    const part = how === 'replaceState' && !isStrayed() ? location.hash : '';
    const { href } = new URL(location.origin + base + address + part);
    try {
      history[how](history.state, '', href);
    } catch {
      return false;
    }
    // Some browsers refuse without an error.
    return location.href === href;
  };
  return {
    push: (address) => write('pushState', address),
    replace: (address) => write('replaceState', address),
    visit: (address) => go(address, { replace: false }),
    redirect: (address) => go(address, { replace: true }),
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
