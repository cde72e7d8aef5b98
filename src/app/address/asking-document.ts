import { SITE_BASE } from './browser-address.ts';

/** The document of the site that asks other hosts. */
export const ASKING = `${SITE_BASE}/fetch.html`;
