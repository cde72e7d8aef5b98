import { join } from 'node:path';
import { basePath } from '../build/base-path.ts';
import { build, dist } from '../build/build.ts';
import { command } from '../build/command.ts';
import { InWords } from '../build/in-words.ts';
import { installEngine } from '../build/install-engine.ts';
import { parsePort, serve } from '../build/serve.ts';
import { root, say } from '../build/step.ts';
import { type ClusterAddress, clusterAddress } from './cluster/cluster-address.ts';
import type { OpenSets } from './serve/open-sets.ts';

const PORT = 4173;

/** The cluster that `--engine` names, if any. */
function engineOf(args: readonly string[]): ClusterAddress | undefined {
  const [first, second] = args.flatMap((arg) => arg.split(/^(--engine)=/).filter(Boolean));
  if (first === undefined) return undefined;
  if (first !== '--engine')
    throw new InWords(`npm run engine takes --engine with an address, and no other words`);
  return clusterAddress(second ?? '');
}

async function setsOf(address: ClusterAddress | undefined): Promise<OpenSets> {
  if (!address) return (await import('./serve/open-sets.ts')).openSets(join(root, 'engine'));
  return (await import('./cluster/cluster-sets.ts')).clusterSets(address);
}

const inWordsOf = (names: readonly string[]) =>
  names.length > 0 ? `sets: ${names.join(', ')}` : 'there is no set yet; load one with npm run engine:load';

/** A cluster may come later: what it holds is asked for then. */
function failedInWords(error: unknown): string {
  if (error instanceof InWords) return error.message;
  throw error;
}

/**
 * `npm run engine`: builds what changed, and serves it with the loaded sets, or with `--engine` those of a cluster, on this
 * machine alone, until it is stopped.
 */
export const main = command({ options: ['--engine'], words: true }, async (args) => {
  const engine = engineOf(args);
  const wanted = parsePort(process.env.PORT);
  await build([]);
  if (installEngine()) say('the engine is installed');
  const sets = await setsOf(engine);
  const { engineListener } = await import('./serve/engine-listener.ts');
  const base = basePath();
  const { address } = await serve(wanted ?? PORT, dist, wanted === undefined, undefined, base, (site) =>
    engineListener(sets, base, site),
  );
  say(await sets.names().then(inWordsOf, failedInWords));
  say(`\n${address}  (stop with Ctrl+C)`);
  return 0;
});
