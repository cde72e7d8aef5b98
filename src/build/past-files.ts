import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Bytes; the largest file of a package is far below. */
const MOST = 256 * 1024 * 1024;

/** Files of a folder as they were at a commit, by their path below the folder, e.g. baghdad-2020-11-17/events.csv. */
export interface Past {
  /** The commit in short. */
  readonly commit: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Runs git without a shell in a folder; undefined when it fails. */
async function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await run('git', [...args], { cwd: folder, maxBuffer: MOST, encoding: 'utf8' })).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new Error('git cannot be started; install it, or run the command where it is');
    }
    return undefined;
  }
}

/**
 * Reads the files below `folder` (relative to `root`, e.g. `data`) as they were at a revision. Throws an error in words
 * when there is no git, no repository or no such revision.
 */
export async function pastFiles(root: string, folder: string, revision: string): Promise<Past> {
  if ((await git(root, ['rev-parse', '--git-dir'])) === undefined) {
    throw new Error('this folder is in no git repository; there is nothing to compare the data with');
  }
  const commit = revision.startsWith('-')
    ? undefined
    : (await git(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]))?.trim();
  if (!commit) {
    throw new Error(`"${revision}" is not a revision of this repository; name a commit, a branch or a tag`);
  }
  const listed = (await git(root, ['ls-tree', '-r', '-z', '--name-only', commit, `${folder}/`])) ?? '';
  const paths = listed.split('\0').filter(Boolean);
  const files = new Map<string, string>();
  for (const path of paths) {
    const text = await git(root, ['show', `${commit}:./${path}`]);
    if (text !== undefined) files.set(path.slice(folder.length + 1), text);
  }
  return { commit: commit.slice(0, 10), files };
}
