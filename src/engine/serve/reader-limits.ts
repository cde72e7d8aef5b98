import { Refused } from './refused.ts';

/** How much may be asked: by one address in a second and at once, and by all at once. */
export interface Limits {
  readonly perSecond: number;
  readonly atOnce: number;
  readonly inAll: number;
}

/** A page asks a few dozen questions for a press; twenty readers behind one address come nowhere near these. */
export const LIMITS: Limits = { perSecond: 2000, atOnce: 400, inAll: 1000 };

const SECOND = 1000;

/**
 * Counts what is asked. `begin` throws a refusal (429, or 503 when all ask too much) or returns what has to be called when the
 * question is answered. `now` in ms.
 */
export function readerLimits({ perSecond, atOnce, inAll }: Limits, now = () => performance.now()) {
  const under = new Map<string, number>();
  const asked = new Map<string, number>();
  let since = now();
  let all = 0;
  return {
    underWay: () => all,
    begin(address: string): () => void {
      if (now() - since >= SECOND) {
        asked.clear();
        since = now();
      }
      const [own, before] = [under.get(address) ?? 0, asked.get(address) ?? 0];
      if (all >= inAll) throw new Refused(503, 'too many are asking at once; try again in a moment', 'busy');
      if (own >= atOnce || before >= perSecond)
        throw new Refused(429, 'that are too many questions at once; try again in a moment', 'busy');
      asked.set(address, before + 1);
      under.set(address, own + 1);
      all++;
      return () => {
        all--;
        const left = under.get(address)! - 1;
        if (left > 0) under.set(address, left);
        else under.delete(address);
      };
    },
  };
}
