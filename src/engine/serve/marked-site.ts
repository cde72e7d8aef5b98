import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { escapeMarkup } from '../../base/escape-markup.ts';
import { builtVersion } from '../../build/built-version.ts';
import { languageOf } from '../../core/view/language-code.ts';
import { EMBED } from '../../core/view/place-path.ts';
import { SHELL, WORKER } from '../../offline/site-version.ts';

/** What is called a file and no page. */
const FILE = /\.[a-z0-9]{1,11}$/i;
/** What the shell asks for at once for the first published set. */
const FIRST_DATA = /\s*<link rel="preload" as="fetch"[^>]*>/g;

const digest = (text: string, form: 'base64' | 'hex') => createHash('sha256').update(text).digest(form);

/** Whether an address below the site's base, by its names, is that of a page of one of the sets. */
function isPageOf(sets: readonly string[], names: readonly string[]): boolean {
  const rest = names[0] === EMBED ? names.slice(1) : names;
  const [set] = rest.length > 0 && languageOf(rest[0]) ? rest.slice(1) : rest;
  return sets.includes(set) && !FILE.test(names[names.length - 1]);
}

/**
 * Finds what is sent in place of a file of the site, so that its pages know of the sets that are beside the published ones:
 * each document names them; the shell stands for the pages of these sets, which have no documents of their own; and the service
 * worker keeps the shell as it is now. What is found lies in `folder`, which is emptied first.
 */
export function markedSite(
  dist: string,
  folder: string,
  names: () => Promise<readonly string[]>,
): (path: readonly string[]) => Promise<string | undefined> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const written = new Map<string, string>();

  const marked = (html: string, sets: readonly string[]) =>
    html.replace('</head>', `<meta name="hosted-sets" content="${escapeMarkup(sets.join(' '))}"></head>`);

  function worker(code: string, sets: readonly string[]): string {
    const { id, files } = builtVersion(dist);
    const shell = marked(readFileSync(join(dist, SHELL), 'utf8'), sets);
    return code
      .replaceAll(files[SHELL], `sha256-${digest(shell, 'base64')}`)
      .replaceAll(id, digest(`${id} ${shell}`, 'hex').slice(0, id.length));
  }

  /** The path of a file with what `make` makes of the text of another one as a `kind`, anew when that or the sets change. */
  function made(path: string, kind: string, sets: readonly string[], make: (text: string) => string): string {
    const { mtimeMs, ino } = statSync(path);
    const key = [kind, path, ino, mtimeMs, ...sets].join('\n');
    const known = written.get(key);
    if (known !== undefined && existsSync(known)) return known;
    const text = make(readFileSync(path, 'utf8'));
    const place = join(folder, digest(text, 'hex') + extname(path));
    writeFileSync(place, text);
    written.set(key, place);
    return place;
  }

  return async (path) => {
    const sets = await names();
    if (sets.length === 0) return undefined;
    const file = join(dist, ...path);
    const named = (html: string) => marked(html, sets);
    if (path.length > 0 && isPageOf(sets, path))
      return made(join(dist, SHELL), 'page', sets, (html) => named(html).replace(FIRST_DATA, ''));
    if (path.join('/') === WORKER) return made(file, 'worker', sets, (code) => worker(code, sets));
    const document = [file, join(file, 'index.html')].find((one) => one.endsWith('.html') && existsSync(one));
    return document && made(document, 'document', sets, named);
  };
}
