// Installs the dependencies when they are missing or differ from package-lock.json, and does nothing otherwise.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`node ${process.versions.node} is too old; install Node 20.19 or newer\n`);
  process.exit(1);
}

/** Packages of a lock file by their place, each as version and integrity; the project itself left out. */
function packagesOf(path) {
  if (!existsSync(path)) return undefined;
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(Object.entries(packages).filter(([place]) => place !== ''));
}

/** Whether node_modules holds what the lock file asks for; optional packages may be absent (other systems'). */
function installed() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  for (const [place, { version, optional }] of wanted) {
    const found = present.get(place);
    if (found ? found.version !== version : !optional) return false;
  }
  return [...present.keys()].every((place) => wanted.has(place));
}

if (!installed()) {
  const started = performance.now();
  const npm = process.env.npm_execpath;
  const command = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const { status, stdout, stderr } = spawnSync(
    command[0],
    [...command.slice(1), 'ci', '--no-audit', '--no-fund'],
    {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32' && command.length === 1,
    },
  );
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}\nnpm ci failed; the lines above say why\n`);
    process.exit(1);
  }
  process.stdout.write(`install ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
