import { serve } from '../serve.ts';

/** Serves the folder that it is given and tells the process that started it where. */
export async function main([folder]: string[]): Promise<number> {
  const { address } = await serve(0, folder);
  process.send?.(address);
  return 0;
}
