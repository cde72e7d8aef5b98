import { escapeMarkup } from '../../base/escape-markup.ts';
import { NOWHERE } from './relative-links.ts';

/** What goes into every document of a site. */
export interface ShellParts {
  /** The path of the site that the shell is of, with a slash at both ends. */
  readonly base: string;
  readonly policy: string;
  /** Of the browser's frame, as CSS has it. */
  readonly colour: string;
  /** The module by which that site's code learns what it holds, and the one that this site has instead. */
  readonly module: readonly [theirs: string, own: string];
  /** A style sheet besides those of the shell. */
  readonly style: string;
}

/** What is said anew, which sets that host has besides, and the digests of files that may be others here. */
const SAID_ANEW = [
  /<meta name="hosted-sets"[^>]*>\s*/g,
  /<meta name="theme-color"[^>]*>\s*/g,
  /<meta http-equiv="Content-Security-Policy"[^>]*>\s*/g,
  /<link rel="(?:preload|modulepreload)"[^>]*>\s*/g,
  /<script(?![^>]*\ssrc=)[^>]*>[^<]*<\/script>\s*/g,
  / integrity="[^"]*"/g,
];
const ADDRESS = /\s(src|href)="(?!https?:|#)([^"]*)"/g;

/**
 * The document without a page in it, as a site has it that is made of another one's: with a policy and a colour of its own, and
 * addresses below `NOWHERE`. `START` stands where each has the script that finds its base.
 */
export function takenShell(shell: string, { base, policy, colour, module, style }: ShellParts): string {
  const said = SAID_ANEW.reduce((html, part) => html.replace(part, ''), shell);
  const [theirs, own] = module;
  const link = `<link rel="stylesheet" href="${NOWHERE}/${style}">`;
  const placed = said.replace(ADDRESS, (_, name: string, address: string) => {
    const path = address.startsWith(base) ? address.slice(base.length) : address.replace(/^\.\//, '');
    return ` ${name}="${NOWHERE}/${path === theirs ? own : path}"`;
  });
  const head = [
    `<meta name="theme-color" content="${escapeMarkup(colour)}">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}">`,
    START,
  ];
  return placed
    .replace(new RegExp(`\\s*${link}`), '')
    .replace(/<meta charset="[^"]*">/, (charset) => [charset, ...head].join('\n    '))
    .replace(/\s*<\/head>/, () => `\n    ${link}\n  </head>`);
}

/** Where a document has the script that finds its base. */
export const START = '<!-- start -->';
