import type { Reason } from '../report/reasons.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';

/** What is told of an XML text as it is read. Names are without the prefix of their namespace. */
export interface XmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Takes XML piece by piece. Entities that a document defines itself are not known, and nothing is fetched. */
export interface XmlScanner {
  push(text: string): void;
  /** Says that a file broke off; undefined where it is whole. */
  end(): Reason | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Signs and ends of what is no element and no text. */
const SECTIONS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

export function xmlScanner(handler: XmlHandler): XmlScanner {
  let rest = '';
  const open: string[] = [];

  function element(tag: string): void {
    const isEnd = tag.startsWith('/');
    const name = local(/^\/?\s*([^\s/]+)/.exec(tag)?.[1] ?? '');
    if (isEnd) {
      if (open.pop() !== name) throw new Refusal({ says: 'misplaced-tag', tag: `</${name.slice(0, 40)}>` });
      handler.close(name);
      return;
    }
    const attributes = new Map<string, string>();
    for (const [, key, double, single] of tag.matchAll(ATTRIBUTE))
      attributes.set(local(key), decoded(double ?? single));
    handler.open(name, attributes);
    if (tag.endsWith('/')) handler.close(name);
    else if (open.push(name) > LIMITS.depth) throw new Refusal({ says: 'deep-xml', most: LIMITS.depth });
  }

  /** Where the tag that begins at `from` ends; a sign > within quotes is none. */
  function endOfTag(text: string, from: number): number {
    let quote = '';
    for (let at = from; at < text.length; at++) {
      const sign = text[at];
      if (quote !== '') quote = sign === quote ? '' : quote;
      else if (sign === '"' || sign === "'") quote = sign;
      else if (sign === '>') return at;
    }
    return -1;
  }

  /** Reads on from a place that begins with <; returns where it ended, or -1 where more text is needed. */
  function markup(text: string, at: number): number {
    for (const [sign, end] of SECTIONS) {
      if (sign.startsWith(text.slice(at, at + sign.length)) && text.length - at < sign.length) return -1;
      if (!text.startsWith(sign, at)) continue;
      const to = text.indexOf(end, at + sign.length);
      if (to >= 0 && sign === '<![CDATA[') handler.text(text.slice(at + sign.length, to));
      return to < 0 ? -1 : to + end.length;
    }
    const isDeclaration = text.startsWith('<!', at);
    if (isDeclaration && /^<!DOCTYPE[^>]*\[/.test(text.slice(at, at + 2000)))
      throw new Refusal({ says: 'own-entities' });
    const to = endOfTag(text, at + 1);
    if (to >= 0 && !isDeclaration) element(text.slice(at + 1, to));
    return to < 0 ? -1 : to + 1;
  }

  return {
    push(piece) {
      const text = rest + piece;
      let at = 0;
      while (at < text.length) {
        if (text[at] === '<') {
          const next = markup(text, at);
          if (next < 0) break;
          at = next;
          continue;
        }
        const next = text.indexOf('<', at);
        if (next < 0) break;
        handler.text(decoded(text.slice(at, next)));
        at = next;
      }
      rest = text.slice(at);
      if (rest.length > LIMITS.element)
        throw new Refusal({ says: 'long-entry', most: LIMITS.element / 2 ** 20 });
    },
    end: () => (open.length > 0 || rest.trim() !== '' ? { says: 'breaks-off' } : undefined),
  };
}
