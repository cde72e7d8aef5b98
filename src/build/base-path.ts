import { InWords } from './in-words.ts';

/** The path below which the site lies, with a slash at both ends, as BASE_PATH names it. Throws in words when it is none. */
export function basePath(named = process.env.BASE_PATH): string {
  if (!named) return '/';
  if (/^\/(?:[\w.~-]+\/)*$/.test(named)) return named;
  throw new InWords(`BASE_PATH is "${named}"; it is a path with a slash at both ends, such as /timeline/`);
}
