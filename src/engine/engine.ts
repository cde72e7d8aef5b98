import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../build/base-path.ts';
import { build, dist } from '../build/build.ts';
import { command } from '../build/command.ts';
import { InWords } from '../build/in-words.ts';
import { installEngine } from '../build/install-engine.ts';
import { parsePort } from '../build/serve.ts';
import { root, say } from '../build/step.ts';
import { type ClusterAddress, clusterAddress } from './cluster/cluster-address.ts';
import type { OpenSets } from './serve/open-sets.ts';

const PORT = 4173;

/** The value of an option, as in `--host 0.0.0.0` or `--host=0.0.0.0`; undefined without the option. */
function optionIn(args: readonly string[], option: string, lacks: string): string | undefined {
  const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  if (at < 0) return undefined;
  const value = args[at] === option ? args[at + 1] : args[at].slice(option.length + 1);
  if (!value || value.startsWith('-')) throw new InWords(`${option} lacks ${lacks}`);
  return value;
}

async function setsOf(cluster: ClusterAddress | undefined): Promise<OpenSets> {
  if (!cluster) return (await import('./serve/open-sets.ts')).openSets(join(root, 'engine'));
  return (await import('./cluster/cluster-sets.ts')).clusterSets(cluster);
}

/**
 * `npm run engine`: builds what changed, and serves it with the loaded sets, or with `--engine` those of a cluster, until it is
 * stopped: on this machine alone, or with `--host` at an address that others reach.
 */
export const main = command({ options: ['--host', '--engine'] }, async (args) => {
  const wanted = parsePort(process.env.PORT);
  const host = optionIn(args, '--host', 'an address of this machine, as in --host 0.0.0.0');
  const engine = optionIn(
    args,
    '--engine',
    'the address of a cluster, as in --engine clickhouse://host:8123/database',
  );
  const cluster = engine === undefined ? undefined : clusterAddress(engine);
  await build([]);
  if (installEngine()) say('the engine is installed');
  const { serveEngine } = await import('./serve/serve-engine.ts');
  const { address, offered, withheld, failed } = await serveEngine(await setsOf(cluster), {
    dist,
    marked: join(root, 'node_modules/.cache/engine-site'),
    published: readdirSync(join(root, 'data')),
    port: wanted ?? PORT,
    further: wanted === undefined,
    base: basePath(),
    ...(host && { host }),
  });
  const none = failed ?? 'there is no set yet; load one with npm run engine:load';
  say(offered.length > 0 ? `sets: ${offered.join(', ')}` : none);
  for (const { name, why } of withheld)
    say(`${name} is not offered, since that is ${why}; load it again --to another name`);
  say(`\n${address}  (stop with Ctrl+C)`);
  return 0;
});
