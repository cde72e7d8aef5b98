import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextOf, swapIn } from './swap-folder.ts';

/** Puts a folder of two like files in the place of the given one, sixty times. */
export async function main([folder]: string[]): Promise<number> {
  for (let round = 0; round < 60; round++) {
    const next = nextOf(folder);
    mkdirSync(next);
    for (const name of ['index.html', 'other.html'])
      writeFileSync(join(next, name), `${process.pid} ${round}`);
    swapIn(next, folder);
  }
  return 0;
}
