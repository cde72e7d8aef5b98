import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InWords } from './in-words.ts';
import { installPackages } from './install-packages.ts';
import { root } from './step.ts';

const folder = join(root, 'src', 'engine');

function versionIn(path: string): string | undefined {
  const place = join(folder, path);
  if (!existsSync(place)) return undefined;
  const { packages } = JSON.parse(readFileSync(place, 'utf8'));
  return packages['node_modules/@duckdb/node-api']?.version;
}

/**
 * Installs the engine's packages where they are missing or of another version; returns whether it had to. Throws in words
 * where they cannot be had. Nothing but the engine's own commands and the tests asks for this.
 */
export function installEngine(): boolean {
  if (versionIn('node_modules/.package-lock.json') === versionIn('package-lock.json')) return false;
  const problem = installPackages(folder);
  if (problem !== undefined)
    throw new InWords(
      `the engine's packages cannot be installed in src/engine (${problem}); mend that, or leave the engine out: the rest needs none of it`,
    );
  return true;
}
