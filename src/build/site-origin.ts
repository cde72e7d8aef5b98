import { InWords } from './in-words.ts';

/** The origin under which a site will be read, as SITE_ORIGIN names it; undefined where it names none. Throws for another form. */
export function siteOrigin(named = process.env.SITE_ORIGIN): string | undefined {
  if (!named) return undefined;
  if (!/^https?:\/\/[^/]+$/.test(named))
    throw new InWords(`SITE_ORIGIN is "${named}"; an origin looks like https://example.org`);
  return named;
}
