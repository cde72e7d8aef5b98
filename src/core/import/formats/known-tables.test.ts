import { describe, expect, test } from 'vitest';
import { imported, table } from '../imported.fixture.ts';

const GED =
  'id,type_of_violence,conflict_name,side_a,side_b,source_office,source_date,source_headline,where_prec,where_coordinates,latitude,longitude,country,date_prec,date_start,date_end,best,high,low';

function gedRow(id: number, datePrec: number, start: string, end: string, figures = '3,9,2'): string {
  return `${id},1,Iraq: Government,Government of Iraq,IS,Reuters,2020-01-02,"Four killed, two hurt",3,Baghdad town,33.3406,44.4009,Iraq,${datePrec},${start} 00:00:00.000,${end} 00:00:00.000,${figures}`;
}

describe('UCDP GED', () => {
  test('date_prec decides what the two dates mean', async () => {
    const { events, report } = await imported({
      'x.csv': table(
        GED,
        gedRow(1, 1, '2020-01-01', '2020-01-01'),
        gedRow(2, 2, '2020-01-01', '2020-01-05'),
        gedRow(3, 3, '2020-01-06', '2020-01-12'),
        gedRow(4, 4, '2020-02-01', '2020-02-29'),
        gedRow(5, 5, '2020-08-07', '2020-09-10'),
        gedRow(6, 1, '2020-01-01', '2020-01-03'),
      ),
    });
    expect(report.format).toBe('ucdp-ged');
    expect(events.map(({ date }) => date?.edtf)).toEqual([
      '2020-01-01',
      '[2020-01-01..2020-01-05]',
      '[2020-01-06..2020-01-12]',
      '2020-02',
      '[2020-08-07..2020-09-10]',
      '2020-01-01/2020-01-03',
    ]);
    expect(report.precision).toEqual({ hour: 0, day: 2, severalDays: 2, month: 1, year: 1, none: 0 });
    expect([report.first, report.last]).toEqual(['2020-01-01', '2020-09-10']);
    expect(events[0]).toMatchObject({
      title: 'Government of Iraq – IS, Baghdad town',
      radius: 50_000,
      actors: [{ name: 'Government of Iraq' }, { name: 'IS' }],
      sources: [{ title: 'Four killed, two hurt', publisher: 'Reuters', published: '2020-01-02' }],
    });
  });

  test('figures stay as written where they are not in order, and that is said', async () => {
    const { report, events } = await imported({
      'x.csv': table(
        GED,
        gedRow(1, 1, '2020-01-01', '2020-01-01', '3,2,5'),
        gedRow(2, 1, '2020-01-01', '2020-01-01', ',,'),
      ),
    });
    expect(events[0].killed).toEqual({ low: 5, best: 3, high: 2 });
    expect(report.killed).toEqual({ low: 5, best: 3, high: 2, unknown: 1 });
    expect(report.notes).toEqual([
      'low and high figures are kept, the best estimates beside them are not; events that have one: 1',
      'row 2, low: the low, best and high figures are not in that order; they are kept as written',
    ]);
  });

  test('a row of HXL tags is no event', async () => {
    const tags = `#meta+id${','.repeat(18)}`;
    const { report } = await imported({
      'x.csv': table(GED, tags, gedRow(1, 1, '2020-01-01', '2020-01-01')),
    });
    expect([report.rows, report.events]).toEqual([1, 1]);
  });

  test('GeoJSON has the same columns', async () => {
    const properties = Object.fromEntries(GED.split(',').map((name) => [name, '']));
    const feature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [44.4, 33.3] },
      properties: {
        ...properties,
        id: 7,
        type_of_violence: 3,
        side_a: 'IS',
        side_b: 'Civilians',
        date_prec: 1,
        date_start: '2020-01-01',
        date_end: '2020-01-01',
        latitude: 33.3,
        longitude: 44.4,
        where_prec: 1,
        best: 4,
        low: 4,
        high: 4,
      },
    };
    const { report, events } = await imported({
      x: JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
    });
    expect(report.format).toBe('ucdp-ged');
    expect(events[0]).toMatchObject({
      id: '7',
      point: { lat: 33.3, lon: 44.4 },
      actors: [
        { name: 'IS', role: 'perpetrator' },
        { name: 'Civilians', role: 'victim' },
      ],
    });
  });
});

describe('ACLED', () => {
  const columns =
    'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,actor2,location,latitude,longitude,geo_precision,source,notes,fatalities';
  const row = (id: string, date: string, precision: number, type: string, deaths: string) =>
    `${id},${date},${precision},${type},Armed clash,Group A,Friends; Others,Civilians (X),Town,15.5,32.5,2,Paper; Radio,What was said,${deaths}`;

  test('precision columns become EDTF and radii; order is direction in violence against civilians alone', async () => {
    const { events, report } = await imported({
      x: table(
        columns.toUpperCase(),
        row('SUD1', '28 December 2022', 1, 'Battles', '0'),
        row('SUD2', '01-January-2015', 2, 'Violence against civilians', '3'),
        row('SUD3', '2020-02-15', 3, 'Battles', 'NA'),
      ),
    });
    expect(report.format).toBe('acled');
    expect(events.map(({ date }) => date?.edtf)).toEqual([
      '2022-12-28',
      '[2014-12-29..2015-01-04]',
      '2020-02',
    ]);
    expect([report.first, report.last]).toEqual(['2015-01-01', '2022-12-28']);
    expect(events[0]).toMatchObject({
      noneReported: true,
      radius: 25_000,
      actors: [{ name: 'Group A' }, { name: 'Civilians (X)' }],
      associated: ['Friends', 'Others'],
    });
    expect(events[0].actors.some(({ role }) => role)).toBe(false);
    expect(events[1].actors.map(({ role }) => role)).toEqual(['perpetrator', 'target']);
    expect(report.killed).toEqual({ low: 3, best: 3, high: 3, unknown: 1 });
  });

  test('counts by week and rows for each actor are refused with the reason', async () => {
    const weekly = table(
      'WEEK,REGION,COUNTRY,ADMIN1,EVENT_TYPE,EVENTS,FATALITIES',
      '2024-01-06,Africa,Sudan,Khartoum,Battles,12,40',
    );
    await expect(imported({ x: weekly })).rejects.toThrow('it counts events by week, month or year');
    const monadic = table(
      'event_id_cnty,event_date,actor,event_type,fatalities',
      'SUD1,2024-01-06,Army,Battles,4',
    );
    await expect(imported({ x: monadic })).rejects.toThrow('the actor-based export');
  });
});

describe('GDELT', () => {
  const row = (columns: 58 | 61) => {
    const cells = Array.from({ length: columns }, () => '');
    cells.splice(0, 5, '410', '20150101', '201501', '2015', '2015.0027');
    [cells[6], cells[16], cells[28]] = ['POLICE', 'PROTESTER', '18'];
    const last = columns - 1;
    cells.splice(last - (columns === 61 ? 9 : 8), 2, '4', 'Khartoum, Sudan');
    [cells[last - 4], cells[last - 3], cells[last]] = ['15.5', '32.5', 'https://example.org/a'];
    return `${cells.join('\t')}\n`;
  };

  test.each([58, 61] as const)('a file of %i columns without a header', async (columns) => {
    const { events, report } = await imported({ 'x.csv': row(columns) });
    expect(report.format).toBe('gdelt');
    expect(events[0]).toMatchObject({
      id: '410',
      title: 'Assault: POLICE – PROTESTER, Khartoum, Sudan',
      date: { edtf: '2015-01-01' },
      point: { lat: 15.5, lon: 32.5 },
      radius: 10_000,
      actors: [
        { name: 'POLICE', role: 'perpetrator' },
        { name: 'PROTESTER', role: 'target' },
      ],
      sources: [{ url: 'https://example.org/a' }],
    });
  });
});

test('GTD: a month or day of 0 is not known, and rounded ids are made anew', async () => {
  const { events, report } = await imported({
    x: table(
      'eventid,iyear,imonth,iday,country_txt,city,latitude,longitude,specificity,attacktype1_txt,targtype1_txt,target1,gname,claimed,nkill,nwound',
      '1.97E+11,1970,7,2,Iraq,Baghdad,33.3,44.4,1,Bombing,Police,Station,Group,1,1,2',
      '1.97E+11,1970,7,0,Iraq,Basra,30.5,47.8,3,Bombing,Police,Station,Unknown,-9,,',
      '197000000003,1970,0,0,Iraq,Unknown,,,5,Bombing,Police,Station,Unknown,0,0,-99',
    ),
  });
  expect(events.map(({ date }) => date?.edtf)).toEqual(['1970-07-02', '1970-07', '1970']);
  expect(events.map(({ id }) => id.replace(/-.*/, ''))).toEqual(['made', 'made', '197000000003']);
  expect(report.dropped).toEqual([{ rule: 'mangled-id', column: 'id', count: 2 }]);
  expect(report.killed).toEqual({ low: 1, best: 1, high: 1, unknown: 1 });
  expect(events[0].actors).toEqual([
    { name: 'Group', role: 'perpetrator', attribution: 'claimed' },
    { name: 'Station', role: 'target', attribution: 'established' },
  ]);
  expect(report.withoutPlace).toBe(1);
});
