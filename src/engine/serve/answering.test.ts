import { describe, expect, it } from 'vitest';
import { answering } from './answering.ts';
import { keptAnswers } from './kept-answers.ts';

const patient = new AbortController().signal;

/** Work that ends when it is told to, and what becomes of it. */
function work() {
  const begun: AbortSignal[] = [];
  let done: (text: string) => void = () => undefined;
  return {
    begun,
    done: (text: string) => done(text),
    begin(signal: AbortSignal) {
      begun.push(signal);
      return new Promise<string>((resolve) => {
        done = resolve;
      });
    },
  };
}

describe('answers', () => {
  it('are worked out once for all who ask the same meanwhile, and kept for those who ask later', async () => {
    const [answer, { begin, begun, done }] = [answering(), work()];
    const asked = [1, 2, 3].map(() => answer('a', begin, patient));
    done('text');
    expect((await Promise.all(asked)).map(({ text, source }) => [text, source])).toEqual([
      ['text', 'worked out'],
      ['text', 'joined'],
      ['text', 'joined'],
    ]);
    expect(await answer('a', begin, patient)).toEqual({ text: 'text', source: 'kept' });
    expect(begun).toHaveLength(1);
  });

  it('go on for one who waits when another gives up, and are given up when nobody waits', async () => {
    const [answer, { begin, begun, done }] = [answering(), work()];
    const [first, second, third] = [1, 2, 3].map(() => new AbortController());
    const given = answer('a', begin, first.signal);
    const waited = answer('a', begin, second.signal);
    first.abort();
    await expect(given).rejects.toThrow();
    expect(begun[0].aborted).toBe(false);
    done('text');
    expect((await waited).text).toBe('text');

    const alone = answer('b', begin, third.signal);
    third.abort();
    await expect(alone).rejects.toThrow();
    expect([begun.length, begun[1].aborted]).toEqual([2, true]);
  });

  it('that fail are asked anew', async () => {
    const answer = answering();
    await expect(answer('a', () => Promise.reject(new Error('no')), patient)).rejects.toThrow('no');
    expect(await answer('a', async () => 'text', patient)).toEqual({ text: 'text', source: 'worked out' });
  });

  it('end after the limit, and leave nothing behind', async () => {
    const [answer, { begin, begun }] = [answering(1), work()];
    await expect(answer('a', begin, patient)).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(begun[0].aborted).toBe(true);
    expect((await answer('a', async () => 'text', patient)).source).toBe('worked out');
  });

  it('are estimated where they take too long, which is kept for nobody', async () => {
    const answer = answering(5);
    const never = () => new Promise<string>(() => undefined);
    const estimated = async () => 'about';
    expect(await answer('a', never, patient, estimated)).toEqual({ text: 'about', source: 'estimated' });
    expect(await answer('a', async () => 'exact', patient, estimated)).toEqual({
      text: 'exact',
      source: 'worked out',
    });
    const refused = async () => {
      throw new Error('no estimate');
    };
    await expect(answer('b', never, patient, refused)).rejects.toThrow(DOMException);
    await expect(answer('c', never, patient, never)).rejects.toThrow(DOMException);
    const failed = async () => {
      throw new Error('broken');
    };
    await expect(answer('d', failed, patient, estimated)).rejects.toThrow('broken');
  });
});

it('as many answers are kept as there is room for, those that were used last', () => {
  const kept = keptAnswers(100);
  for (const key of ['a', 'b', 'c']) kept.keep(key, key.repeat(39));
  expect(['a', 'b', 'c'].map((key) => kept.find(key)?.length)).toEqual([undefined, 39, 39]);
  kept.find('b');
  kept.keep('d', 'd'.repeat(39));
  expect(['b', 'c', 'd'].map((key) => kept.find(key)?.length)).toEqual([39, undefined, 39]);
  kept.keep('long', 'x'.repeat(101));
  expect(kept.find('long')).toBeUndefined();
});
