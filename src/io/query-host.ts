import { reasonOf } from '../base/reason-of.ts';
import type { EventQuery } from '../core/store/query.ts';
import type { Answering, Asking, Line } from './query-messages.ts';

type Question = Exclude<Asking, { giveUp: number }>;

/**
 * Answers the questions that come over a line, one at a time and in their order. Between two of them the line is read, so
 * that what has been given up meanwhile is never worked out.
 */
export function hostQuery(line: Line, query: EventQuery): void {
  const waiting = new Map<number, Question>();
  const turn = new MessageChannel();
  turn.port1.onmessage = () => {
    const [next] = waiting.values();
    if (!next) return;
    waiting.delete(next.id);
    void answer(next);
  };

  async function answer({ id, question, args, window }: Question): Promise<void> {
    const say = (message: Answering) => line.postMessage(message);
    try {
      const ask = query.within(window)[question] as (...of: readonly unknown[]) => unknown;
      say({ id, value: await ask(...args) });
    } catch (error) {
      say({ id, failed: reasonOf(error) });
    }
  }

  line.addEventListener('message', ({ data }: MessageEvent<Asking>) => {
    if ('giveUp' in data) {
      waiting.delete(data.giveUp);
      return;
    }
    waiting.set(data.id, data);
    turn.port2.postMessage(undefined);
  });
}
