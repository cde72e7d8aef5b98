import { checkEngine, checkStyle, checkTypes } from './checks.ts';
import { command } from './command.ts';
import { unitTests } from './tests.ts';

/** `npm run check`: what can be known without building: types, lint, the layer rule and the other unit tests. */
export const main = command({ options: [], words: true }, async (words) => {
  await checkEngine();
  await checkTypes();
  await checkStyle();
  await unitTests(words, []);
  return 0;
});
