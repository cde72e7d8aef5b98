import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './text-encoding.ts';

const bytesOf = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
const HEADER = 'id,name\n';

describe('decodeText', () => {
  it('reads whatever is UTF-8, with or without its mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, isMarked) => {
        fc.pre(!text.includes('\0'));
        const bytes = bytesOf((isMarked ? '\ufeff' : '') + HEADER + text, 'utf8');
        expect(decodeText(bytes)).toEqual({ text: HEADER + text });
      }),
    );
  });

  it('takes a file without a byte for an empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '' });
  });

  it.each([
    ['little', [0xff, 0xfe, 0, 0, 0x69, 0, 0, 0]],
    ['big', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x69]],
  ])('UTF-32 (%s end first) is one issue, without a text', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({
      says: expect.stringMatching(/^is UTF-32, not UTF-8; save it as/),
    });
  });

  it('finds the byte that is not UTF-8 wherever the platform finds one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (tail) => {
        const bytes = new Uint8Array([...bytesOf(HEADER.repeat(30), 'utf8'), ...tail]);
        let text: string | undefined;
        try {
          text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        } catch {
          text = undefined;
        }
        const { text: read, says } = decodeText(bytes);
        if (text !== undefined) expect({ read, says }).toEqual({ read: text, says: undefined });
        else {
          const place = Number(/number (\d+) of/.exec(says!)![1]) - 1;
          const before = bytes.subarray(0, place);
          expect(() => new TextDecoder('utf-8', { fatal: true }).decode(before)).not.toThrow();
          expect(says).toContain(`byte 0x${bytes[place].toString(16).toUpperCase()} in line `);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['utf-16le with its mark', bytesOf(`\ufeff${HEADER}é`, 'utf16le'), `${HEADER}é`],
    ['utf-16le without', bytesOf(HEADER, 'utf16le'), HEADER],
    ['utf-16be without', bytesOf(HEADER, 'utf16le').map((_, at, all) => all[at ^ 1]), HEADER],
  ])('names UTF-16, %s, and reads it', (_, bytes, text) => {
    expect(decodeText(bytes)).toEqual({
      text,
      says: expect.stringMatching(/^is UTF-16, not UTF-8; save it as/),
    });
  });

  it('tells Windows-1252 from Windows-1256, with the line and the words around', () => {
    const western = decodeText(bytesOf(`${HEADER}a,It\x92s caf\xe9\n`, 'latin1'));
    expect(western.text).toBe(`${HEADER}a,It’s café\n`);
    expect(western.says).toBe(
      'is not UTF-8: byte 0x92 in line 2 (number 13 of the file) looks like Windows-1252 (Western), “a,It’s café”; save it as “CSV UTF-8 (comma delimited)”',
    );
    const arabic = decodeText(bytesOf(`${HEADER}a,\xc8\xdb\xcf\xc7\xcf\n`, 'latin1'));
    expect(arabic.text).toBe(`${HEADER}a,بغداد\n`);
    expect(arabic.says).toContain('looks like Windows-1256 (Arabic), “a,بغداد”');
  });

  it.each([
    ['PK\x03\x04', 'is a workbook (XLSX or ODS)'],
    ['\xd0\xcf\x11\xe0', 'is a workbook (XLS)'],
    ['\x1f\x8b\x08', 'is compressed (gzip)'],
    ['%PDF-1.7', 'is a PDF'],
  ])('names a file that begins with %j', (start, says) => {
    const { text, says: said } = decodeText(bytesOf(`${start}\x1b[2J`, 'latin1'));
    expect([text, said]).toEqual([undefined, expect.stringContaining(says)]);
  });
});
