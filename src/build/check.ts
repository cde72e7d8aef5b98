import { checkStyle, checkTypes } from './checks.ts';
import { unitTests } from './tests.ts';

/** `npm run check`: what can be known without building: types, lint, the layer rule and the other unit tests. */
export async function main(args: string[]): Promise<number> {
  try {
    await checkTypes();
    await checkStyle();
    await unitTests(args, []);
    return 0;
  } catch {
    return 1;
  }
}
