import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../build/base-path.ts';
import { build, dist } from '../build/build.ts';
import { command } from '../build/command.ts';
import { InWords } from '../build/in-words.ts';
import { installEngine } from '../build/install-engine.ts';
import { parsePort } from '../build/serve.ts';
import { root, say } from '../build/step.ts';

const PORT = 4173;

/** The address to listen at that is named, as in `--host 0.0.0.0`; undefined without one. */
function hostOf(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => /^--host(=|$)/.test(arg));
  if (at < 0) return undefined;
  const host = args[at].split('=')[1] ?? args[at + 1];
  if (!host || host.startsWith('-'))
    throw new InWords('--host lacks an address of this machine, as in --host 0.0.0.0');
  return host;
}

/**
 * `npm run engine`: builds what changed, and serves it with the loaded sets until it is stopped: on this machine alone, or with
 * `--host` at an address that others reach.
 */
export const main = command({ options: ['--host'] }, async (args) => {
  const wanted = parsePort(process.env.PORT);
  const host = hostOf(args);
  await build([]);
  if (installEngine()) say('the engine is installed');
  const { openSets } = await import('./serve/open-sets.ts');
  const { serveEngine } = await import('./serve/serve-engine.ts');
  const sets = openSets(join(root, 'engine'));
  const { address, offered, withheld } = await serveEngine(sets, {
    dist,
    marked: join(root, 'node_modules/.cache/engine-site'),
    published: readdirSync(join(root, 'data')),
    port: wanted ?? PORT,
    further: wanted === undefined,
    base: basePath(),
    ...(host && { host }),
  });
  say(
    offered.length > 0
      ? `sets: ${offered.join(', ')}`
      : 'there is no set yet; load one with npm run engine:load',
  );
  for (const { name, why } of withheld)
    say(`${name} is not offered, since that is ${why}; load it again --to another name`);
  say(`\n${address}  (stop with Ctrl+C)`);
  return 0;
});
