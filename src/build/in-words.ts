/** An error whose message tells a person what to do; where it was thrown is of no use to anybody. */
export class InWords extends Error {}

/** What the system says no to, and what a person can do about it. */
const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'may not be read or written by you; change its owner or permissions',
  EPERM:
    'may not be changed by you, or another program has it open; change its permissions or end that program',
  EROFS: 'is on a disk that takes no changes; copy the project to one that does',
  ENOSPC: 'finds no room on the disk; free some and run this again',
  EDQUOT: 'is more than your share of the disk; free some and run this again',
  EMFILE: 'is one file too many; allow more open files (ulimit -n 4096) and run this again',
  ENFILE: 'is one file too many for this machine; end other programs and run this again',
};

/** The sentence for an error that a person can mend, or undefined: then it is a fault of the program. */
export function inWords(error: unknown): string | undefined {
  if (error instanceof InWords) return error.message;
  if (!(error instanceof Error)) return undefined;
  const { code, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  return systemSays(code, dest ?? path);
}

function systemSays(code = '', path = 'a file'): string | undefined {
  return Object.hasOwn(SYSTEM, code) ? `${path} ${SYSTEM[code]} (${code})` : undefined;
}

/** How Node writes what the system says no to: `EACCES: permission denied, open '/some/file'`. */
const WRITTEN = /\b(E[A-Z]+): [^'\n]*(?:'([^'\n]*)')?(?: -> '([^'\n]*)')?/;

/** The same for what a program printed that had such an error. */
export function outputInWords(output: string): string | undefined {
  const [, code, path, dest] = WRITTEN.exec(output) ?? [];
  return systemSays(code, dest ?? path);
}
