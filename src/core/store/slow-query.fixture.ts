import { mulberry32 } from '../dataset/demo/random.ts';
import type { EventQuery } from './query.ts';

interface Slowness {
  readonly seed: number;
  /** Longest time that an answer takes, ms; each takes a random part of it. */
  readonly slowest: number;
  /** Share of the kinds of questions that fail when they are asked for the first time. */
  readonly failing: number;
}

const BINDING: readonly string[] = ['within', 'during', 'total'] satisfies readonly (keyof EventQuery)[];

/**
 * A store as a far server is one: every answer comes later, in any order, and some fail. What is given up by the signal of
 * `during` rejects at once with its reason. The same seed gives the same delays to the same order of questions, and lets the
 * same kinds of questions fail in any order.
 */
export function slowQuery(query: EventQuery, { seed, slowest, failing }: Slowness): EventQuery {
  const random = mulberry32(seed);
  const asked = new Set<string>();

  /** Whether it is the first question of a kind that fails. */
  function failsNow(name: string): boolean {
    if (asked.has(name)) return false;
    asked.add(name);
    const own = [...name].reduce((sum, letter) => 31 * sum + letter.charCodeAt(0), seed);
    return mulberry32(own)() < failing;
  }

  function later(name: string, ask: () => unknown, signal: AbortSignal | undefined): Promise<unknown> {
    const [delay, fails] = [random() * slowest, failsNow(name)];
    return new Promise((done, fail) => {
      const timer = setTimeout(() => {
        if (fails) fail(new Error(`the store did not answer ${name}`));
        else Promise.resolve(ask()).then(done, fail);
      }, delay);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        fail(signal.reason);
      });
    });
  }

  function slow(of: EventQuery, signal: AbortSignal | undefined): EventQuery {
    const questions = Object.entries(of)
      .filter(([name]) => !BINDING.includes(name))
      .map(([name, question]: [string, (...args: readonly unknown[]) => unknown]) => [
        name,
        (...args: readonly unknown[]) => later(name, () => question(...args), signal),
      ]);
    return {
      ...(Object.fromEntries(questions) as EventQuery),
      total: of.total,
      within: (window) => slow(of.within(window), signal),
      during: (next) => slow(of, next),
    };
  }
  return slow(query, undefined);
}
