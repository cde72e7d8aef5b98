import { type JsonItem, type JsonScanner, parseJson } from './json-items.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';

/** Whether a text is JSON line by line: its first two lines are each an object of their own. */
export function isJsonLines(head: string): boolean {
  const [first, second] = head.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return second !== undefined && isObject(first) && second.trimStart().startsWith('{');
}

function isObject(line: string): boolean {
  return line.trimStart().startsWith('{') && typeof parsed(line) === 'object';
}

/** A line that is no JSON stands for itself: a text is no object, so that no reader makes an event of it. */
function parsed(line: string): unknown {
  try {
    return parseJson(line);
  } catch {
    return line.slice(0, 200);
  }
}

/** Takes lines each of which is one entry of JSON (NDJSON, JSON Lines). */
export function lineScanner(): JsonScanner {
  let rest = '';
  let number = 0;
  const itemOf = (line: string): JsonItem => ({ path: '', number: ++number, value: parsed(line) });
  const isFilled = (line: string) => line.trim() !== '';
  return {
    push(piece) {
      const lines = (rest + piece).split(/[\r\n]+/);
      rest = lines.pop() ?? '';
      if (rest.length > LIMITS.element)
        throw new Refusal({ says: 'long-line', most: LIMITS.element / 2 ** 20 });
      return lines.filter(isFilled).map(itemOf);
    },
    end() {
      if (!isFilled(rest)) return [];
      const item = itemOf(rest);
      rest = '';
      return [typeof item.value === 'string' ? { ...item, isCut: true } : item];
    },
    brokeOff: () => undefined,
  };
}
