import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printJson } from './print-json.ts';

describe('printJson', () => {
  it('keeps short members on one line and breaks long ones', () => {
    const long = { name: 'a'.repeat(60), type: 'b'.repeat(60) };
    expect(printJson({ short: [{ name: 'date' }], none: {}, long })).toBe(
      `{\n  "short": [{ "name": "date" }],\n  "none": {},\n  "long": {\n    "name": "${long.name}",\n    "type": "${long.type}"\n  }\n}\n`,
    );
  });

  it('prints what JSON.parse reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(JSON.parse(printJson(value)))).toBe(JSON.stringify(value));
      }),
    );
  });
});
