import { expect, it } from 'vitest';
import { isOwnWorker } from './own-markup.ts';

const PAGE = 'https://example.org/timeline/events/raid?q=a';

it.each([
  ['/timeline/assets/demo-worker-BSnKBoXC.js', true],
  ['https://example.org/timeline/assets/demo-worker-BSnK_oX-.js', true],
  ['/timeline/sw.js', true],
  ['/assets/demo-worker-BSnKBoXC.js', false],
  ['/timeline/assets/index-BSnKBoXC.js', false],
  ['/timeline/assets/demo-worker-BSnKBoXC.js?a', false],
  ['/timeline/assets/demo-worker-BSnKBoXC.js#a', false],
  ['/timeline/assets/../../demo-worker-BSnKBoXC.js', false],
  ['/timeline/other/demo-worker-BSnKBoXC.js', false],
  ['https://example.com/timeline/assets/demo-worker-BSnKBoXC.js', false],
  ['data:text/javascript,1', false],
  ['blob:https://example.org/timeline/sw.js', false],
])('%s as a worker: %s', (address, isOwn) => {
  expect(isOwnWorker(address, '/timeline/', PAGE)).toBe(isOwn);
});
