import { spawnSync } from 'node:child_process';

/** Installs what the lock file of a folder names, with the npm that runs this where there is one; returns why it cannot. */
export function installPackages(folder: string): string | undefined {
  const npm = process.env.npm_execpath;
  const [program, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status, stderr, error } = spawnSync(program, [...before, 'ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32' && before.length === 0,
  });
  return error || status !== 0 ? (error?.message ?? stderr.trim()) : undefined;
}
