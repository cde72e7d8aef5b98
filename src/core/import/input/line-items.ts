import { own } from '../../../base/own.ts';
import { fieldsOf } from '../cells/json-fields.ts';
import { type JsonItem, type JsonScanner, parseJson } from './json-items.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';

/** What stands before each text of a sequence of JSON texts (RFC 7464, and RFC 8142 of GeoJSON). */
export const TEXT_SIGN = '\u001e';

/** What parts the entries: a line end, or the sign of a sequence of texts, which may have lines. */
export type EntryEnd = 'line' | 'text';

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

/** The entries of a text: the features of a collection, else what it is. */
function entriesOf(value: unknown): readonly unknown[] {
  const features = own(fieldsOf(value), 'features');
  return Array.isArray(features) ? features : [value];
}

/** Takes texts that are each an entry of JSON: lines (NDJSON, JSON Lines), or a sequence of texts. */
export function lineScanner(end: EntryEnd): JsonScanner {
  const ends = end === 'line' ? /[\r\n]+/ : TEXT_SIGN;
  let rest = '';
  let number = 0;
  const itemsIn = (text: string) =>
    entriesOf(parsed(text)).map((value): JsonItem => ({ path: '', number: ++number, value }));
  const isFilled = (text: string) => text.trim() !== '';
  return {
    push(piece) {
      const texts = (rest + piece).split(ends);
      rest = texts.pop() ?? '';
      if (rest.length > LIMITS.element)
        throw new Refusal({ says: 'long-line', most: LIMITS.element / 2 ** 20 });
      return texts.filter(isFilled).flatMap(itemsIn);
    },
    end() {
      if (!isFilled(rest)) return [];
      const items = itemsIn(rest);
      rest = '';
      return items.map((item) => (typeof item.value === 'string' ? { ...item, isCut: true } : item));
    },
    brokeOff: () => undefined,
  };
}
