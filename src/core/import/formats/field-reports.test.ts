import { describe, expect, test } from 'vitest';
import { imported, table } from '../imported.fixture.ts';

describe('SIGACTS', () => {
  const row = (figures: string, mgrs: string, lat = '', lon = '') =>
    `D92871CA-D217-4124-B8FB-89B9A2CFFCB4,2004-01-01 00:00:00,Enemy Action,Direct Fire,2007-1,A title,"What, where",RC EAST,ENEMY,False,Unit,Unit,None,${figures},0,${mgrs},${lat},${lon},A,B,,,ENEMY,RED,SECRET`;

  test('the war diary without a header: figures are summed, grid squares become points', async () => {
    const { report, events } = await imported({
      x: table(
        row('1,2,0,3,0,4,5,6', '42SWB3900916257', '32.6833', '69.4161'),
        row(',,,,,,,', '42SWB39001625').replace('D92871CA', 'D92871CB'),
        row('0,0,0,0,0,0,0,0', 'nonsense').replace('D92871CA', 'D92871CC'),
      ),
    });
    expect(report.format).toBe('sigacts');
    expect([report.rows, report.events, report.withoutPlace]).toEqual([3, 3, 1]);
    expect(report.killed).toEqual({ low: 15, best: 15, high: 15, unknown: 1 });
    expect(events[0]).toMatchObject({
      id: 'D92871CA-D217-4124-B8FB-89B9A2CFFCB4',
      date: { edtf: '2004-01-01' },
      point: { lat: 32.6833, lon: 69.4161 },
      radius: 1,
      wounded: { best: 6 },
      category: 'Enemy Action',
    });
    expect(events[1].point?.lat).toBeCloseTo(32.68, 1);
    expect(events[1].point?.lon).toBeCloseTo(69.41, 1);
    expect(events[1].radius).toBe(8);
    expect(report.dropped).toEqual([{ rule: 'no-such-point', column: 'MGRS', count: 1 }]);
  });

  test('the other words for columns, and months first with years of two digits', async () => {
    const { report, events } = await imported({
      x: table(
        'Report key,Date and time,Type,Category,Title,Region,Coalition forces killed,Iraq forces killed,Civilian kia,Enemy kia,Latitude,Longitude',
        'A1,12/31/05 0:00,IED,Explosion,One,MND-N,0,1,2,0,33.3,44.4',
      ),
    });
    expect(report.format).toBe('sigacts');
    expect(events[0]).toMatchObject({ date: { edtf: '2005-12-31' }, killed: { best: 3 } });
  });
});

describe('Atlos', () => {
  test('the CSV that it exports, with signs that spreadsheets would compute escaped', async () => {
    const { report, events } = await imported({
      x: table(
        'slug,project,inserted_at,updated_at,latitude,longitude,description,status,sensitive,type,date,geolocation_resolution,source_1,source_2',
        'A1B2,P,2023-01-01,2023-01-02,\'-1.25,36.8,Shelling of a market,Completed,Not Sensitive,"Military Activity, Civilian",2022-03-05,Vicinity,https://example.org/1,',
      ),
    });
    expect(report.format).toBe('atlos');
    expect(events[0]).toMatchObject({
      id: 'A1B2',
      title: 'Shelling of a market',
      category: 'Military Activity',
      date: { edtf: '2022-03-05' },
      point: { lat: -1.25, lon: 36.8 },
      radius: 100,
      sources: [{ url: 'https://example.org/1' }],
    });
  });

  test('the JSON of its programming interface', async () => {
    const result = (slug: string) => ({
      slug,
      attr_status: 'To Do',
      attr_description: 'A strike',
      attr_sensitive: ['Not Sensitive'],
      attr_date: '2022-03-05',
      attr_geolocation: { type: 'Point', coordinates: [36.8, -1.25] },
      attr_geolocation_resolution: 'Exact',
      attr_type: null,
    });
    const { report, events } = await imported({
      x: JSON.stringify({ results: [result('A'), result('B')], next: null, previous: null }),
    });
    expect([report.format, report.events]).toEqual(['atlos', 2]);
    expect(events[0]).toMatchObject({ point: { lat: -1.25, lon: 36.8 }, radius: 10 });
  });
});

describe('civilian harm', () => {
  test('the JSON and the CSV for download: months come first, filters become categories', async () => {
    const one = {
      id: 'CIV0001',
      date: '03/04/2022',
      latitude: '50.1',
      longitude: '30.2',
      location: 'Kyiv',
      description: 'A house was hit',
      sources: [{ id: 's', path: 'https://example.org/v', description: '' }],
      filters: [{ key: 'Type of area affected', value: 'Residential' }],
    };
    const csv = table(
      '"id","date","latitude","longitude","location","description","sources","associations"',
      '"CIV0001","03/04/2022","50.1","30.2","Kyiv","A house was hit","https://example.org/v","Type of area affected=Residential"',
    );
    for (const content of [JSON.stringify([one]), csv]) {
      const { report, events } = await imported({ x: content });
      expect(report.format).toBe('civilian-harm');
      expect(events[0]).toMatchObject({
        id: 'CIV0001',
        date: { edtf: '2022-03-04' },
        category: 'Residential',
        point: { lat: 50.1, lon: 30.2 },
        radius: 150,
        sources: [{ url: 'https://example.org/v' }],
      });
    }
  });
});
