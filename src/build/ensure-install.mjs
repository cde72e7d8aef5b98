// Installs the dependencies when they are missing or differ from package-lock.json, and does nothing otherwise.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './node-version.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

function stop(says) {
  process.stderr.write(`${says}\n`);
  process.exit(1);
}

/** Packages of a lock file by their place, each as version and integrity; the project itself left out. */
function packagesOf(path) {
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(Object.entries(packages).filter(([place]) => place !== ''));
}

function wantedPackages() {
  try {
    return packagesOf(join(root, 'package-lock.json'));
  } catch (error) {
    return stop(`package-lock.json cannot be read (${error.message}); put it back as it was`);
  }
}

/** What npm recorded that it installed; undefined where it did not come to an end. */
function recordedPackages() {
  try {
    return packagesOf(join(root, 'node_modules', '.package-lock.json'));
  } catch {
    return undefined;
  }
}

/** Whether node_modules holds what the lock file asks for; optional packages may be absent (other systems'). */
function installed() {
  const wanted = wantedPackages();
  const present = recordedPackages();
  if (!present) return false;
  for (const [place, { version, optional }] of wanted) {
    const found = present.get(place);
    if (found ? found.version !== version : !optional) return false;
  }
  return [...present.keys()].every(
    (place) => wanted.has(place) && existsSync(join(root, place, 'package.json')),
  );
}

/** How npm is called: by the program that called this one, where that was npm. */
function npmCommand() {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
}

if (!installed()) {
  const started = performance.now();
  const [program, ...before] = npmCommand();
  const { status, stdout, stderr, error } = spawnSync(program, [...before, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32' && before.length === 0,
  });
  if (error) stop(`npm cannot be started (${error.message}); install it along with Node`);
  if (status !== 0) {
    stop(
      `${stdout}${stderr}\nnpm ci failed and node_modules is not whole; the lines above say why (no network, no room, no right to write here?). Mend that and run this again`,
    );
  }
  process.stdout.write(`install ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
