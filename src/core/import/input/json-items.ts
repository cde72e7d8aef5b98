import type { Reason } from '../report/reasons.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';

/** A piece of a JSON file: an element of its list, of a list that is a member of its object, or another member. */
export interface JsonItem {
  /** The member; empty where the file is a list. */
  readonly path: string;
  /** As text: its number in its list, from 1 on. */
  readonly number: number;
  readonly value: unknown;
  /** The text ended within it. */
  readonly isCut?: true;
}

/** Takes JSON piece by piece and gives what it is a list of, without ever having the whole. */
export interface JsonScanner {
  push(text: string): readonly JsonItem[];
  /** What the end of the text brings. */
  end(): readonly JsonItem[];
  /** Says where a file that broke off did so; undefined where it is whole. */
  brokeOff(): Reason | undefined;
}

const SPACE = /\s/;

type State = 'start' | 'member' | 'colon' | 'value' | 'element' | 'after-element' | 'after-member' | 'end';

/** The numbers that some programs write and JSON does not have. */
const NO_NUMBERS = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/** A value of JSON, in which NaN and infinite numbers are null. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/NaN|Infinity/.test(text)) throw error;
    return JSON.parse(text.replace(NO_NUMBERS, (token) => (token.startsWith('"') ? token : 'null')));
  }
}

export function jsonScanner(): JsonScanner {
  let text = '';
  let at = 0;
  let state: State = 'start';
  let path = '';
  let isObject = false;
  let number = 0;
  /** Of a value whose end is looked for: where that goes on, in how many brackets, and whether in a text. */
  let seen = 0;
  let depth = 0;
  let isText = false;

  const parsed = (value: string, isEntry = false): unknown => {
    try {
      return parseJson(value);
    } catch {
      // A text is no entry: it is told as such, and the others are read.
      if (isEntry) return value.slice(0, 200);
      const entry = number + 1;
      throw new Refusal(
        path === ''
          ? { says: 'broken-entry', entry }
          : { says: 'broken-entry-of', entry, list: path.slice(0, 60) },
      );
    }
  };

  /** The end of the value that begins at `at`, or undefined where the text is too short. */
  function endOfValue(): number | undefined {
    for (let i = Math.max(seen, at); i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isText) {
        if (code === 92) i++;
        else if (code === 34) {
          isText = false;
          if (depth === 0) return finish(i + 1);
        }
      } else if (code === 34) isText = true;
      else if (code === 123 || code === 91) {
        if (++depth > LIMITS.depth) throw new Refusal({ says: 'deep-json', most: LIMITS.depth });
      } else if (code === 125 || code === 93) {
        if (depth === 0) return finish(i);
        if (--depth === 0) return finish(i + 1);
      } else if (depth === 0 && (code === 44 || code <= 32)) return finish(i);
      seen = i + 1;
    }
    if (text.length - at > LIMITS.element)
      throw new Refusal({ says: 'long-entry', most: LIMITS.element / 2 ** 20 });
    return undefined;
  }

  function finish(end: number): number {
    seen = 0;
    depth = 0;
    return end;
  }

  function bad(): never {
    throw new Refusal({ says: 'misplaced-sign', sign: text[at] });
  }

  /** A step onward, or false where more text is needed; `at` is no space. */
  function step(out: JsonItem[]): boolean {
    const sign = text[at];
    if (state === 'start') {
      if (sign !== '{' && sign !== '[') bad();
      isObject = sign === '{';
      state = isObject ? 'member' : 'element';
      at++;
    } else if (state === 'member') {
      if (sign === '}') {
        state = 'end';
        at++;
        return true;
      }
      if (sign !== '"') bad();
      const end = endOfValue();
      if (end === undefined) return false;
      path = String(parsed(text.slice(at, end)));
      at = end;
      state = 'colon';
    } else if (state === 'colon') {
      if (sign !== ':') bad();
      at++;
      state = 'value';
    } else if (state === 'value' && sign === '[') {
      at++;
      number = 0;
      state = 'element';
    } else if (state === 'element' && sign === ']') {
      at++;
      state = isObject ? 'after-member' : 'end';
    } else if (state === 'value' || state === 'element') {
      const end = endOfValue();
      if (end === undefined) return false;
      const value = parsed(text.slice(at, end), state === 'element');
      number = state === 'value' ? 1 : number + 1;
      out.push({ path, number, value });
      at = end;
      state = state === 'value' ? 'after-member' : 'after-element';
    } else {
      // What calls a function with the data ends in these.
      if (state === 'end' && (sign === ')' || sign === ';')) {
        at++;
        return true;
      }
      if (state === 'end') bad();
      if (sign === ',') state = state === 'after-member' ? 'member' : 'element';
      else if (state === 'after-element' && sign === ']') state = isObject ? 'after-member' : 'end';
      else if (state === 'after-member' && sign === '}') state = 'end';
      else bad();
      at++;
    }
    return true;
  }

  return {
    push(piece) {
      text = text.slice(at) + piece;
      seen = Math.max(seen - at, 0);
      at = 0;
      const out: JsonItem[] = [];
      for (;;) {
        while (at < text.length && SPACE.test(text[at])) at++;
        if (at >= text.length || !step(out)) return out;
      }
    },
    end: () => [],
    brokeOff() {
      if (state === 'end') return undefined;
      return path === ''
        ? { says: 'breaks-off-after', entry: number }
        : { says: 'breaks-off-after-of', entry: number, list: path.slice(0, 60) };
    },
  };
}
