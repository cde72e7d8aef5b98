import { printWire, readWire } from '../base/wire-value.ts';
import type { OfServers } from './partial-answers.ts';
import type { Answering, Asking, Line, QuestionName } from './query-messages.ts';

/** Why there is no answer, where pages have words of their own for it. */
export type RefusalReason = 'tooLarge' | 'busy' | 'renewed' | 'unreachable' | 'serverDown';

/** What the engine answers; `failed` says why there is no value. */
type EngineAnswer =
  | {
      readonly version: string;
      readonly value?: unknown;
      readonly newer?: string;
      /** It is an estimate, from one event in so many. */
      readonly share?: number;
      /** It is of so many of the servers. */
      readonly servers?: OfServers;
    }
  /** `servers`: how many of them would answer for themselves. */
  | { readonly failed: string; readonly reason?: RefusalReason; readonly servers?: OfServers };

/** What a line asks of, and whom it tells of more than answers. */
export interface LineOptions {
  readonly version?: string;
  /** Whether answers of some of the servers are wanted. */
  readonly isPart?: boolean;
  /** Hears of a newer version that the engine has. */
  readonly onNewer?: (version: string) => void;
  /** Hears that only so many of the servers answer. */
  readonly onPart?: (servers: OfServers) => void;
}

/** What is seen at once waits for nothing else; what stands beside it waits for the rest. */
const PRIORITIES: Partial<Record<QuestionName, RequestPriority>> = {
  histogram: 'high',
  lanes: 'high',
  laneEvents: 'high',
  mapGrid: 'high',
  mapEvents: 'high',
  page: 'high',
  totals: 'low',
  parts: 'low',
  outside: 'low',
  unplaced: 'low',
};

/** What has come, where it is an answer of the engine and not of something between. */
function answerIn(text: string): EngineAnswer | undefined {
  try {
    const value = readWire(text);
    const isAnswer = typeof value === 'object' && value !== null && ('version' in value || 'failed' in value);
    return isAnswer ? (value as EngineAnswer) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A line to a set of the engine at an address that ends with a slash, as `remoteQuery` asks over it. Giving a question up
 * ends its request, and so the work on it. Of another `version` than this one, or the one before, the engine answers nothing.
 */
export function engineLine(address: string, { version, isPart, onNewer, onPart }: LineOptions = {}): Line {
  const listeners: ((event: MessageEvent<Answering>) => void)[] = [];
  const asking = new Map<number, AbortController>();
  const tell = (answer: Answering) => {
    for (const listener of listeners) listener(new MessageEvent('message', { data: answer }));
  };

  async function answered(
    { id, question, args, window }: Exclude<Asking, { giveUp: number }>,
    signal: AbortSignal,
  ): Promise<Answering> {
    const request = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: printWire({ args, window, version, part: isPart }),
      signal,
      priority: PRIORITIES[question] ?? 'auto',
    };
    const response = await fetch(`${address}${question}`, request);
    const answer = answerIn(await response.text());
    if (!answer) return { id, failed: `the engine answered with ${response.status}` };
    if (answer.servers) onPart?.(answer.servers);
    if ('failed' in answer) return { id, failed: answer.failed, reason: answer.reason };
    if (answer.newer !== undefined) onNewer?.(answer.newer);
    return { id, value: answer.value, share: answer.share };
  }

  return {
    postMessage(message) {
      const asked = message as Asking;
      if ('giveUp' in asked) {
        asking.get(asked.giveUp)?.abort();
        return;
      }
      const { id } = asked;
      const given = new AbortController();
      asking.set(id, given);
      const unreachable = { id, failed: 'the engine cannot be reached', reason: 'unreachable' };
      answered(asked, given.signal)
        .catch(() => unreachable)
        .then((answer) => {
          asking.delete(id);
          tell(answer);
        });
    },
    addEventListener: (_, listener) => {
      listeners.push(listener);
    },
  };
}
