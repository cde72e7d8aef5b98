import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Why a folder could not be moved: another one has its name, or somebody else moved it first. */
const OVERTAKEN: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTEMPTY', 'EEXIST']);

function beside(folder: string, word: string): string {
  return join(dirname(folder), `.${basename(folder)}-${word}`);
}

/** Where the folder goes whose place was taken. */
export function previousOf(folder: string): string {
  return beside(folder, 'previous');
}

/** Where this process makes what is to take the folder's place. */
export function nextOf(folder: string): string {
  return beside(folder, `next-${process.pid}`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes away what builds left that were stopped half-way, and puts the folder back where one was stopped in the exchange. */
export function tidyBeside(folder: string): void {
  const ours = new RegExp(`^\\.${basename(folder)}-(?:next|old)-(\\d+)$`);
  for (const name of readdirSync(dirname(folder))) {
    const pid = ours.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
  if (!existsSync(folder)) moveIfThere(previousOf(folder), folder);
}

/** Renames; says whether it did. */
function moveIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (OVERTAKEN.has((error as NodeJS.ErrnoException).code)) return false;
    throw error;
  }
}

/**
 * Puts `next` in the place of the folder by one rename, after the folder itself has moved to `previousOf` it by another; what
 * was there before is deleted. Of several processes that do so each succeeds and the last one stays.
 */
export function swapIn(next: string, folder: string): void {
  const previous = previousOf(folder);
  const old = beside(folder, `old-${process.pid}`);
  do {
    rmSync(old, { recursive: true, force: true });
    if (existsSync(folder)) {
      moveIfThere(previous, old);
      moveIfThere(folder, previous);
    }
  } while (!moveIfThere(next, folder) && existsSync(next));
  rmSync(old, { recursive: true, force: true });
}
