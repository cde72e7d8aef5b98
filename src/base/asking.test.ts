import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asking, pacing } from './asking.ts';

function recorder(how: typeof asking) {
  const heard: string[] = [];
  const ask = how<string>(
    (value) => heard.push(value),
    (error) => heard.push(`failed: ${error instanceof Error ? error.message : error}`),
  );
  return { heard, ask };
}

/** Answers that come when they are told to. */
function slow() {
  const settled: (() => void)[] = [];
  const signals: AbortSignal[] = [];
  const later =
    (value: string, fails = false) =>
    (signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<string>((done, fail) => {
        settled.push(() => (fails ? fail(new Error(value)) : done(value)));
      });
    };
  return { settled, signals, later };
}

const turn = () => new Promise((done) => setTimeout(done));

describe.each([
  ['asking', asking],
  ['pacing', pacing],
])('%s', (_, how) => {
  it('hands on a value at once', () => {
    const { heard, ask } = recorder(how);
    ask(() => 'seven');
    expect(heard).toEqual(['seven']);
  });

  it('tells of a question that throws, and of one that fails later', async () => {
    const { heard, ask } = recorder(how);
    ask(() => {
      throw new Error('no table');
    });
    await turn();
    ask(() => Promise.reject(new Error('no server')));
    await turn();
    expect(heard).toEqual(['failed: no table', 'failed: no server']);
  });

  it('is silent once it is stopped', async () => {
    const { heard, ask } = recorder(how);
    const { settled, signals, later } = slow();
    ask(later('late'));
    ask();
    settled[0]();
    await turn();
    expect(heard).toEqual([]);
    expect(signals[0].aborted).toBe(true);
  });
});

describe('asking', () => {
  it('drops answers and failures of superseded questions, in whatever order they come', () => {
    const plan = fc.array(fc.record({ fails: fc.boolean(), order: fc.nat(1000) }), {
      minLength: 1,
      maxLength: 6,
    });
    return fc.assert(
      fc.asyncProperty(plan, async (questions) => {
        const { heard, ask } = recorder(asking);
        const { settled, signals, later } = slow();
        for (const [i, { fails }] of questions.entries()) ask(later(String(i), fails));
        const last = questions.length - 1;
        expect(signals.map(({ aborted }) => aborted)).toEqual(questions.map((_, i) => i < last));
        const order = [...questions.keys()].sort((a, b) => questions[a].order - questions[b].order);
        for (const i of order) {
          settled[i]();
          await Promise.resolve();
        }
        await turn();
        expect(heard).toEqual([questions[last].fails ? `failed: ${last}` : String(last)]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('pacing', () => {
  it('has one question under way and asks the newest that waited', async () => {
    const { heard, ask } = recorder(pacing);
    const { settled, signals, later } = slow();
    for (const name of ['one', 'two', 'three']) ask(later(name));
    expect(signals).toHaveLength(1);
    settled[0]();
    await turn();
    settled[1]();
    await turn();
    expect(heard).toEqual(['one', 'three']);
    expect(signals.some(({ aborted }) => aborted)).toBe(false);
  });
});
