import { basePath } from './base-path.ts';
import { BUILD_OPTIONS, build, dist } from './build.ts';
import { checkPackages } from './checks.ts';
import { command } from './command.ts';
import { madeWhenAsked } from './made-when-asked.ts';
import { parsePort, serve } from './serve.ts';
import { say } from './step.ts';

const PORT = 4173;

/**
 * `npm start`: checks the data, builds what changed, and serves it on this machine until it is stopped: at the port that
 * PORT names and no other, or at 4173 or the next free one.
 */
export const main = command({ options: BUILD_OPTIONS }, async (args) => {
  const wanted = parsePort(process.env.PORT);
  await checkPackages();
  await build(args);
  const { address, port } = await serve(wanted ?? PORT, dist, {
    further: wanted === undefined,
    made: madeWhenAsked(dist),
    base: basePath(),
  });
  if (wanted === undefined && port !== PORT)
    say(`\nport ${PORT} is taken by another program; it is ${port} now`);
  say(`\n${address}  (stop with Ctrl+C)`);
  return 0;
});
