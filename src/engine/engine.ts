import { join } from 'node:path';
import { basePath } from '../build/base-path.ts';
import { build, dist } from '../build/build.ts';
import { command } from '../build/command.ts';
import { installEngine } from '../build/install-engine.ts';
import { parsePort, serve } from '../build/serve.ts';
import { root, say } from '../build/step.ts';

const PORT = 4173;

/** `npm run engine`: builds what changed, and serves it with the loaded sets, on this machine alone, until it is stopped. */
export const main = command({ options: [] }, async () => {
  const wanted = parsePort(process.env.PORT);
  await build([]);
  if (installEngine()) say('the engine is installed');
  const { openSets } = await import('./serve/open-sets.ts');
  const { engineListener } = await import('./serve/engine-listener.ts');
  const sets = openSets(join(root, 'engine'));
  const base = basePath();
  const { address } = await serve(wanted ?? PORT, dist, wanted === undefined, undefined, base, (site) =>
    engineListener(sets, base, site),
  );
  const names = await sets.names();
  say(
    names.length > 0 ? `sets: ${names.join(', ')}` : 'there is no set yet; load one with npm run engine:load',
  );
  say(`\n${address}  (stop with Ctrl+C)`);
  return 0;
});
