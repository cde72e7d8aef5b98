import { build } from './build.ts';
import { checkPackages } from './checks.ts';
import { serve } from './serve.ts';
import { say } from './step.ts';

/** `npm start`: checks the data, builds what changed, and serves it on this machine until it is stopped. */
export async function main(args: string[]): Promise<number> {
  try {
    await checkPackages();
    await build(args);
  } catch {
    return 1;
  }
  const { address } = await serve(Number(process.env.PORT ?? 4173));
  say(`\n${address}  (stop with Ctrl+C)`);
  return 0;
}
