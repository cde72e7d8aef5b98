import { LANGUAGES } from '../../core/view/language-code.ts';
import { EMBED } from '../../core/view/place-path.ts';
import { contentSecurityPolicy } from '../policy.ts';
import { digestOf } from './digests.ts';

const FOLDERS = '(?:events|actors|places|story)/[^/]+(?:/with/[^/]+)?';
const PAGES = `(?:${FOLDERS}|table|sources|open|story)`;
/** An address of a site with one data set, as core/view/page-path.ts has it, and before it the path where the site lies. */
const ADDRESS = `^(.*?/)(?:${EMBED}(?:/|$))?(?:(?:${LANGUAGES.join('|')})(?:/|$))?${PAGES}?/?$`;

/**
 * Finds, before anything else of a document is asked for, what its relative addresses are relative to, as the site may lie
 * anywhere: the folder of the document, though its address has no slash at the end; for a document that answers every address
 * (`data-any`) the site, by the form of addresses. When all has been asked for the document is as it was.
 */
const SCRIPT = `{
  const any = 'any' in document.currentScript.dataset;
  const found = /${ADDRESS.replaceAll('/', '\\/')}/.exec(location.pathname)?.[1];
  const folder = location.pathname.replace(/[^/]*\\.html$/, '').replace(/\\/?$/, '/');
  const base = document.createElement('base');
  base.href = any ? (found ?? location.pathname.replace(/[^/]*$/, '')) : folder;
  document.head.append(base);
  addEventListener('DOMContentLoaded', () => {
    for (const link of document.querySelectorAll('link[rel~=icon], link[rel=apple-touch-icon], link[rel=manifest]'))
      link.setAttribute('href', link.href);
    base.remove();
  });
}`;

/** The element with the script; `answersAll` in a document that stands for any address. */
export function baseScript(answersAll: boolean): string {
  return `<script${answersAll ? ' data-any' : ''}>${SCRIPT}</script>`;
}

/** The policy of the documents of a site, which allows this one script. */
export async function takenPolicy(): Promise<string> {
  const digest = await digestOf(256, new TextEncoder().encode(SCRIPT));
  return contentSecurityPolicy
    .replace("script-src 'self'", `script-src 'self' '${digest}'`)
    .replace("base-uri 'none'", "base-uri 'self'");
}
