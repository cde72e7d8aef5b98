import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { bytesOf, imported, table } from './imported.fixture.ts';
import { PACKED_PARQUET } from './input/packed-parquet.fixture.ts';
import { Refusal } from './input/refusal.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Damaged files that are read; `npm run fuzz` asks for more. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2000) / 5;
const TIME = 60_000 + RUNS * 100;

const TEXT = bytesOf(table('id,date,title', '1,2020-01-01,Café', '2,2020-01-02,b'));
const SEEDS: readonly Bytes[] = [
  TEXT,
  gzipSync(TEXT) as Bytes,
  zipSync({ 'a.csv': TEXT, 'b.csv': TEXT }) as Bytes,
  (await writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [
          ['id', 'date', 'title'],
          [1, new Date(0), 'x'],
        ],
      },
    ],
  })) as Bytes,
  ...PACKED_PARQUET.map(([, bytes]) => bytes),
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'id', data: [1n, 2n], type: 'INT64' },
        { name: 'date', data: ['2020-01-01', '2020-01-02'], type: 'STRING' },
      ],
    }),
  ),
];

test('a page whose header is cut off ends in a sentence', async () => {
  const bytes = SEEDS[SEEDS.length - 1].slice();
  // The end of the header's fields.
  bytes[11] = 0;
  await expect(imported({ x: bytes })).rejects.toThrow(Refusal);
});

const damaged = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(fc.tuple(fc.nat(10_000), fc.nat(255)), { minLength: 1, maxLength: 6 }),
    fc.option(fc.nat(10_000), { freq: 4 }),
  )
  .map(([seed, edits, cut]) => {
    const bytes = seed.slice(0, cut === null ? seed.length : cut % seed.length);
    for (const [at, byte] of edits) bytes[at % seed.length] = byte;
    return bytes;
  });

test(
  'damaged bytes give events or a sentence',
  async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        const read = await imported({ x: bytes }).catch((error: unknown) => {
          if (error instanceof Refusal) return error.message;
          throw error;
        });
        expect(read).toBeDefined();
      }),
      { numRuns: RUNS },
    );
  },
  TIME,
);
