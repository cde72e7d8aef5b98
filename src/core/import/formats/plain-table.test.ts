import { describe, expect, test } from 'vitest';
import { imported, table } from '../imported.fixture.ts';

const edtfs = (events: Awaited<ReturnType<typeof imported>>['events']) =>
  events.map(({ date }) => date?.edtf);

describe('a table of no known format', () => {
  test('its columns are guessed, whatever it is delimited by', async () => {
    const text =
      'Incident ID;Date;Time;Latitude;Longitude;City;Perpetrator;Killed;Description\nA1;2020-11-17;20:27;33,31;44,40;Baghdad;Unknown group;1;A <b>rocket</b> fell\n';
    const { report, events } = await imported({ 'x.csv': text });
    expect(report.format).toBe('table');
    expect(events[0]).toMatchObject({
      id: 'A1',
      title: 'A rocket fell',
      date: { edtf: '2020-11-17T20:27', stated: 'hour' },
      point: { lat: 33.31, lon: 44.4 },
      place: 'Baghdad',
      actors: [{ name: 'Unknown group', role: 'perpetrator' }],
      killed: { low: 1, best: 1, high: 1 },
    });
  });

  test('day and month are told by the whole column, else asked', async () => {
    const rows = ['1,03/04/2020,a', '2,05/06/2020,b'];
    const { events } = await imported({ x: table('id,date,title', ...rows, '3,25/12/2020,c') });
    expect(edtfs(events)).toEqual(['2020-04-03', '2020-06-05', '2020-12-25']);
    await expect(imported({ x: table('id,date,title', ...rows) })).rejects.toThrow(
      'x does not tell whether day or month comes first in “date”, as in 03/04/2020',
    );
    const told = await imported({ x: table('id,date,title', ...rows) }, { dayOrder: 'month-first' });
    expect(edtfs(told.events)).toEqual(['2020-03-04', '2020-05-06']);
    const mixed = table('id,date,title', ...rows, '3,25/12/2020,c', '4,12/25/2020,d');
    await expect(imported({ x: mixed })).rejects.toThrow('25/12/2020 in row 4 and 12/25/2020 in row 5');
  });

  test('victim lists, counts and relative dates are recognised and not guessed at', async () => {
    const victims = table('name,age,sex,date_of_death', 'X,30,M,2020-01-01', 'Y,31,F,2020-01-01');
    await expect(imported({ x: victims })).rejects.toThrow('a list of persons');
    await expect(imported({ x: table('week,events,place', '2020-01-06,12,Town') })).rejects.toThrow(
      'counts events',
    );
    const relative = table('date,title', 'a year ago,x', '3 weeks ago,y');
    await expect(imported({ x: relative })).rejects.toThrow('depend on when they were written');
    await expect(imported({ x: table('a,b', '1,2') })).rejects.toThrow('has no column of dates');
  });

  test('years before the common era, ends before beginnings, days that are none', async () => {
    const { events, report } = await imported({
      x: table(
        'title,start,end',
        'a,-300,',
        'b,2020-03-01,2020-02-01',
        'c,2020-02-30,',
        'd,2020-01-01,2020-01-05',
        'e,-400000,',
      ),
    });
    expect(edtfs(events)).toEqual(['-0299', '2020-03-01', undefined, '2020-01-01/2020-01-05']);
    expect(report.rejected.map(({ rule, rows }) => [rule, rows])).toEqual([['beyond-all-dates', [6]]]);
    expect(report.dropped.map(({ rule, column }) => [rule, column])).toEqual([
      ['end-before-start', 'end'],
      ['no-such-day', 'start'],
    ]);
  });
});

test('lists of objects that name their sources are tables, too', async () => {
  const one = {
    id: 'C1',
    date: '02/24/2022',
    latitude: '50.1',
    longitude: '30.2',
    location: 'Kyiv',
    sources: [{ id: 's', path: 'https://example.org/v' }],
  };
  const { report, events } = await imported({ x: JSON.stringify([one, { ...one, id: 'C2' }]) });
  expect(report.format).toBe('table');
  expect(events[0]).toMatchObject({
    date: { edtf: '2022-02-24' },
    sources: [{ url: 'https://example.org/v' }],
  });
});

test('a column of pairs is told by its values', async () => {
  const { events } = await imported({ x: table('no,date,where it was', 'n1,9-May-20,"33 18 N, 044 24 E"') });
  expect(events[0].point).toEqual({ lat: 33.3, lon: 44.4 });
});
