import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InWords } from './in-words.ts';
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
  const npm = process.env.npm_execpath;
  const [program, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status, stderr, error } = spawnSync(program, [...before, 'ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32' && before.length === 0,
  });
  if (error || status !== 0)
    throw new InWords(
      `the engine's packages cannot be installed in src/engine (${error?.message ?? stderr.trim()}); mend that, or leave the engine out: the rest needs none of it`,
    );
  return true;
}
