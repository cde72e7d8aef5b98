import type { MemoryQuery } from '../core/store/memory-query.ts';

/** ms without a question after which there is time for other work: those of one press come within it. */
const REST = 60;

/** Gets a set in a worker ready for filters and searches, step by step, while nothing is asked. */
export function prepareQuery(query: MemoryQuery): void {
  const turn = new MessageChannel();
  let asked = 0;
  const next = () => turn.port2.postMessage(undefined);
  addEventListener('message', () => {
    asked = performance.now();
  });
  turn.port1.onmessage = () => {
    const wait = asked + REST - performance.now();
    if (wait > 0) setTimeout(next, wait);
    else if (!query.prepare()) next();
  };
  next();
}
