import { expect, it } from 'vitest';
import { importFiles } from './import-files.ts';
import type { ImportedEvent } from './imported-event.ts';
import { fileOf } from './input/input-file.ts';
import type { MappingQuestion } from './mapping.ts';

const TABLE = `Datum;Ort;Tote;Was
03.01.2020;Bagdad;2;Schüsse
17.11.2020;Kirkuk;;Brand
unbekannt;Mossul;0;Streit
`;

const file = (text: string) => fileOf('vorfaelle.csv', new TextEncoder().encode(text));

it('a table of no known layout is asked about, and read as was said', async () => {
  const asked: MappingQuestion[] = [];
  const events: ImportedEvent[] = [];
  await importFiles([file(TABLE)], {
    ask: async (question) => {
      asked.push(question);
      return { ...question.guess, date: 0, place: 1, killed: 2, title: 3 };
    },
    begin: () => {
      events.length = 0;
      return { event: (event) => events.push(event) };
    },
  });
  const [{ names, samples, preview, guess }] = asked;
  expect(names).toEqual(['Datum', 'Ort', 'Tote', 'Was']);
  expect(samples[1]).toEqual(['Bagdad', 'Kirkuk', 'Mossul']);
  expect(preview({ ...guess, date: 0, place: 1 })).toMatchObject({ rows: 3, dated: 2, placed: 3 });
  expect(preview({ ...guess, date: 3, place: -1 })).toMatchObject({ rows: 3, dated: 0, placed: 0 });
  expect(events.map(({ title, place, date, killed }) => [title, place, date?.edtf, killed?.best])).toEqual([
    ['Schüsse', 'Bagdad', '2020-01-03', 2],
    ['Brand', 'Kirkuk', '2020-11-17', undefined],
    ['Streit', 'Mossul', undefined, 0],
  ]);
});

it('nobody is asked about a layout that is known', async () => {
  const GED =
    'id,type_of_violence,side_a,side_b,date_start,date_end,date_prec,best,low,high,where_prec,latitude,longitude,country\n1,1,A,B,2020-01-01,2020-01-01,1,1,1,1,1,33,44,Iraq\n';
  const report = await importFiles([file(GED)], {
    ask: () => Promise.reject(new Error('asked')),
    begin: () => ({}),
  });
  expect(report.format).toBe('ucdp-ged');
});
