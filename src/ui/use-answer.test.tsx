import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useQuestion } from './use-answer.ts';

let unhandled: unknown[];
const note = (reason: unknown) => unhandled.push(reason);

beforeEach(() => {
  unhandled = [];
  process.on('unhandledRejection', note);
});
afterEach(() => {
  process.off('unhandledRejection', note);
});

it("a failure after a render that never came onto the page is nobody's", async () => {
  const failing = () => Promise.reject(new Error('gone'));
  function Asks() {
    return <p>{useQuestion(failing) ?? 0}</p>;
  }
  expect(renderToString(<Asks />)).toBe('<p>0</p>');
  await new Promise((done) => setImmediate(done));
  expect(unhandled).toEqual([]);
});
