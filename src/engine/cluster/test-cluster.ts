import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../../build/command.ts';
import { InWords } from '../../build/in-words.ts';
import { installEngine } from '../../build/install-engine.ts';
import { execute, root, say, step } from '../../build/step.ts';

const SERVER = 'clickhouse-server';

function isInstalled(): boolean {
  return spawnSync(SERVER, ['--help'], { stdio: 'ignore' }).error === undefined;
}

/** Installs Debian's server where it is missing and this may be done; else says how to have it. */
async function installServer(): Promise<string> {
  if (isInstalled()) return 'is installed';
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    throw new InWords(`${SERVER} is not installed; on Debian install it as root: apt-get install ${SERVER}`);
  const { code, output } = await execute('apt-get', ['install', '-y', SERVER], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
  if (code !== 0 || !isInstalled())
    throw new InWords(`${SERVER} cannot be installed:\n${output.trim().split('\n').slice(-5).join('\n')}`);
  return 'installed';
}

/** `npm run test:cluster`: the engine's tests on two servers of ClickHouse on this machine, with folders of their own. */
export const main = command({ options: [], words: true }, async (words) => {
  if (installEngine()) say('the engine is installed');
  await step('server', installServer);
  const runner = join(root, 'node_modules/vitest/vitest.mjs');
  const config = join('src', 'engine', 'cluster', 'shards.config.ts');
  const { code, output } = await execute(process.execPath, [runner, 'run', '--config', config, ...words]);
  say(output.trim());
  return code === 0 ? 0 : 1;
});
