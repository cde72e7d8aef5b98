import { readWire } from '../base/wire-value.ts';
import type { Answering, Asking, Line } from './query-messages.ts';

/** What the engine answers; `failed` says why there is no value. */
type EngineAnswer = { readonly value: unknown } | { readonly failed: string };

function isAnswer(value: unknown): value is EngineAnswer {
  return typeof value === 'object' && value !== null && ('value' in value || 'failed' in value);
}

/**
 * A line to a set of the engine at an address that ends with a slash, as `remoteQuery` asks over it. Giving a question up
 * ends its request, and so the work on it. Of another `version` than this one the engine answers nothing.
 */
export function engineLine(address: string, version?: string): Line {
  const listeners: ((event: MessageEvent<Answering>) => void)[] = [];
  const asking = new Map<number, AbortController>();
  const tell = (answer: Answering) => {
    for (const listener of listeners) listener(new MessageEvent('message', { data: answer }));
  };

  async function answered(
    { question, args, window }: Exclude<Asking, { giveUp: number }>,
    signal: AbortSignal,
  ): Promise<EngineAnswer> {
    const response = await fetch(`${address}${question}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ args, window, version }),
      signal,
    });
    const answer = readWire(await response.text());
    return isAnswer(answer) ? answer : { failed: `the engine answered with ${response.status}` };
  }

  return {
    postMessage(message) {
      const asked = message as Asking;
      if ('giveUp' in asked) {
        asking.get(asked.giveUp)?.abort();
        return;
      }
      const given = new AbortController();
      asking.set(asked.id, given);
      answered(asked, given.signal)
        .catch((error): EngineAnswer => ({ failed: error instanceof Error ? error.message : String(error) }))
        .then((answer) => {
          asking.delete(asked.id);
          if ('failed' in answer) tell({ id: asked.id, failed: answer.failed });
          else tell({ id: asked.id, value: answer.value });
        });
    },
    addEventListener: (_, listener) => {
      listeners.push(listener);
    },
  };
}
