import type { Reason } from '../report/reasons.ts';
import { type Encoding, encodingOf, isBinary, textOf } from './decode.ts';
import { headOf, type InputFile } from './input-file.ts';
import { type JsonItem, type JsonScanner, jsonScanner } from './json-items.ts';
import { isJsonLines, lineScanner, TEXT_SIGN } from './line-items.ts';
import { Refusal } from './refusal.ts';

/** Bytes of the beginning that tell a format. */
const HEAD = 262_144;
/** Entries of a JSON file that tell it. */
const MOST_ITEMS = 200;

/** The beginning of a file, and what sort of text it is. */
export interface Sniffed {
  readonly file: InputFile;
  readonly encoding: Encoding;
  readonly head: string;
  readonly sort: 'json' | 'json-lines' | 'json-texts' | 'xml' | 'table';
}

/** Signs of files that are opened in other ways, and what to do with them. */
const OTHERS = [
  { sign: '\u00d0\u00cf\u0011\u00e0', says: 'old-workbook' },
  { sign: '%PDF', says: 'pdf' },
] as const;

async function textHead(file: InputFile, encoding: Encoding): Promise<string> {
  let head = '';
  for await (const text of textOf(file, encoding)) {
    head += text;
    if (head.length >= HEAD) break;
  }
  return head;
}

/** Reads the beginning of a file; refuses what is no text. */
export async function sniff(file: InputFile): Promise<Sniffed> {
  const bytes = (await headOf(file, HEAD)).subarray(0, HEAD);
  if (bytes.length === 0) throw new Refusal({ says: 'empty', file: file.name });
  const signs = new TextDecoder('latin1').decode(bytes.subarray(0, 4));
  const other = OTHERS.find(({ sign }) => signs.startsWith(sign));
  if (other) throw new Refusal({ says: other.says, file: file.name });
  if (isBinary(bytes)) throw new Refusal({ says: 'no-text', file: file.name });
  const encoding = await encodingOf(file, bytes);
  const head = await textHead(file, encoding);
  const first = /\S/.exec(head)?.[0];
  if (first === undefined) throw new Refusal({ says: 'blank', file: file.name });
  if (file.sheet) return { file, encoding, head, sort: 'table' };
  if (first === TEXT_SIGN) return { file, encoding, head, sort: 'json-texts' };
  const isJson = first === '{' || first === '[' || CALL.test(head);
  const sort = isJson ? (isJsonLines(head) ? 'json-lines' : 'json') : first === '<' ? 'xml' : 'table';
  return { file, encoding, head, sort };
}

/** Before the data of a script: a variable or a function that they are given to. */
const CALL = /^\s*(?:(?:var|let|const)\s+)?[A-Za-z_$][\w$.]*\s*[=(]\s*(?=[{[])/;

const scannerFor = (sort: Sniffed['sort']): JsonScanner =>
  sort === 'json-lines' ? lineScanner('line') : sort === 'json-texts' ? lineScanner('text') : jsonScanner();

/** The entries of a JSON file in batches; says at the end where it broke off. */
export async function* itemsOf({
  file,
  encoding,
  head,
  sort,
}: Sniffed): AsyncGenerator<readonly JsonItem[], Reason | undefined> {
  const scanner = scannerFor(sort);
  // What stands before the first bracket is no data.
  let before = CALL.exec(head)?.[0].length ?? 0;
  for await (const text of textOf(file, encoding)) {
    yield scanner.push(text.slice(before));
    before = Math.max(before - text.length, 0);
  }
  yield scanner.end();
  return scanner.brokeOff();
}

/** The first entries of a JSON file. */
export async function firstItems(sniffed: Sniffed): Promise<readonly JsonItem[]> {
  const items: JsonItem[] = [];
  for await (const batch of itemsOf(sniffed)) {
    for (const item of batch) items.push(item);
    if (items.length >= MOST_ITEMS) break;
  }
  return items;
}
