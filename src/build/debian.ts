import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { execute } from './step.ts';

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where a program lies on the path; undefined where it does not. */
export function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** Installs Debian's package, where this process may. */
export async function installDebian(name: string): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  await execute('apt-get', ['update']);
  await execute('apt-get', ['install', '-y', '--no-install-recommends', name], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}
