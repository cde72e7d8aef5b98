import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesOf, imported, table } from '../imported.fixture.ts';

const edtfs = (events: Awaited<ReturnType<typeof imported>>['events']) =>
  events.map(({ date }) => date?.edtf);

describe('GeoJSON', () => {
  const feature = (geometry: unknown, properties: unknown, id = 'f1') => ({
    type: 'Feature',
    id,
    geometry,
    properties,
  });
  const collection = (...features: readonly unknown[]) =>
    JSON.stringify({ type: 'FeatureCollection', features });

  test('a date property makes events; an area has a middle and a radius', async () => {
    const { events, report } = await imported({
      x: collection(
        feature({ type: 'Point', coordinates: [44.4, 33.3] }, { title: 'A', date: '2020-01-01' }),
        feature(
          {
            type: 'Polygon',
            coordinates: [
              [
                [0, 0],
                [2, 0],
                [2, 2],
                [0, 0],
              ],
            ],
          },
          { title: 'B', date: '2020-01-02' },
          'f2',
        ),
        feature(null, { title: 'C', date: '2020-01-03' }, 'f3'),
      ),
    });
    expect(report.format).toBe('geojson');
    expect(events.map(({ id, point }) => [id, point])).toEqual([
      ['f1', { lat: 33.3, lon: 44.4 }],
      ['f2', { lat: 1, lon: 1 }],
      ['f3', undefined],
    ]);
    expect(events[1].radius).toBeGreaterThan(150_000);
    expect(report.withoutPlace).toBe(1);
  });

  test('a file that breaks off keeps what came before, and says so', async () => {
    const text = collection(
      feature(null, { date: '2020-01-01' }),
      feature(null, { date: '2020-01-02' }, 'f2'),
    );
    const { report } = await imported({ x: text.slice(0, -12) });
    expect(report.events).toBe(1);
    expect(report.notes).toContain('x: the file breaks off after entry 1 of “features”');
  });
});

describe('TimelineJS', () => {
  const slide = (start: unknown, more: object = {}) => ({
    start_date: start,
    text: { headline: 'A <i>title</i>', text: '<p>Text</p>' },
    ...more,
  });

  test('precision is what parts there are; eras and BCE', async () => {
    const { events, report } = await imported({
      x: JSON.stringify({
        title: { text: { headline: 'The whole' } },
        events: [
          slide({ year: '1815', month: '12', day: '10' }, { end_date: { year: 1852 }, group: 'People' }),
          slide({ year: -300 }),
          slide({ year: 2020, month: 5 }, { unique_id: 'own' }),
          slide({ year: 2020, month: 5, day: 4, hour: 13, minute: 5 }),
          slide({ year: '-13800000000' }),
        ],
        eras: [{ start_date: { year: 1900 }, end_date: { year: 1999 }, text: { headline: 'Century' } }],
      }),
    });
    expect(report.format).toBe('timelinejs');
    expect(edtfs(events)).toEqual(['1815-12-10/1852', '-0299', '2020-05', '2020-05-04T13:05']);
    expect(events.map(({ category }) => category)).toEqual(['People', 'Event', 'Event', 'Event']);
    expect(events[0].title).toBe('A title');
    expect(events[2].id).toBe('own');
    expect(report.rejected).toEqual([{ rule: 'beyond-all-dates', count: 1, rows: [5] }]);
  });

  test('the version before it', async () => {
    const timeline = {
      headline: 'x',
      type: 'default',
      date: [{ startDate: '1968,12,9', endDate: '1969', headline: 'Demo', text: '' }],
    };
    const { events } = await imported({ x: JSON.stringify({ timeline }) });
    expect(edtfs(events)).toEqual(['1968-12-09/1969']);
  });
});

test('the sheet of TimelineJS, of both versions', async () => {
  const now = table(
    'Year,Month,Day,Time,End Year,End Month,End Day,Headline,Text,Media,Type',
    ',,,,,,,Whole,,,title',
    '2020,5,4,1:05 PM,,,,A,b,,',
    '1900,,,,1999,,,C,d,,era',
  );
  const read = await imported({ x: now });
  expect(read.report.format).toBe('timelinejs');
  expect([read.report.rows, read.report.events]).toEqual([3, 1]);
  expect(edtfs(read.events)).toEqual(['2020-05-04T13:05']);
  expect(read.report.notes.at(-1)).toBe(
    'row 4, Headline: it is an era, a stretch of time behind the events, and no event',
  );
  const first = await imported({ x: table('Start Date,End Date,Headline,Text,Media', '3/4/2020,,A,b,') });
  expect(edtfs(first.events)).toEqual(['2020-03-04']);
});

describe('TimeMap', () => {
  const events = [
    {
      id: '0',
      civId: 'CIV1',
      description: 'A strike',
      date: '2/25/2022',
      time: '00:00',
      location: 'Kyiv',
      latitude: '50,45',
      longitude: '30.52',
      associations: ['a1'],
      sources: ['s1'],
    },
    {
      id: '1',
      civId: 'CIV2',
      description: 'Another',
      date: '3/1/2022',
      time: '14:30',
      location: 'Kyiv',
      latitude: '',
      longitude: '',
      associations: [],
      sources: [],
    },
  ];
  const files = {
    'events.json': JSON.stringify(events),
    'associations.json': JSON.stringify([{ id: 'a1', title: 'Homes', mode: 'CATEGORY', filter_paths: [] }]),
    'sources.json': JSON.stringify({
      s1: { id: 's1', title: 'A film', paths: ['https://example.org/v'], type: 'Video' },
    }),
  };

  test('events, associations and sources are taken together, in any order and in a zip', async () => {
    const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytesOf(text)]));
    for (const given of [files, { 'all.zip': zipSync(bytes) as Uint8Array<ArrayBuffer> }]) {
      const { report, events: read } = await imported(given);
      expect(report.format).toBe('timemap');
      expect(edtfs(read)).toEqual(['2022-02-25', '2022-03-01T14:30']);
      expect(read[0]).toMatchObject({
        id: 'CIV1',
        category: 'Homes',
        point: { lat: 50.45, lon: 30.52 },
        radius: 150,
        sources: [{ title: 'A film', url: 'https://example.org/v' }],
      });
    }
  });

  test('what belongs to events is refused without them', async () => {
    await expect(imported({ 'sources.json': files['sources.json'] })).rejects.toThrow(
      'open them together with its events',
    );
  });
});

describe('KML', () => {
  const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>Raids &amp; fires</name>
    <TimeSpan><begin>2020-01-01</begin><end>2020-01-31</end></TimeSpan>
    <Placemark id="p1"><name>One</name><description><![CDATA[<b>Seen</b> there]]></description><TimeStamp><when>2020-01-05T10:30:00Z</when></TimeStamp><Point><coordinates>44.4,33.3,0</coordinates></Point></Placemark>
    <Placemark><name>Two</name><LineString><coordinates>10,0 20,10</coordinates></LineString></Placemark>
    </Folder></Document></kml>`;

  test.each([1, 7, 65_536])(
    'placemarks, and the times of their folders, in chunks of %i bytes',
    async (chunk) => {
      const { events, report } = await imported({ x: kml }, { chunk });
      expect(report.format).toBe('kml');
      expect(edtfs(events)).toEqual(['2020-01-05T10:30Z', '2020-01-01/2020-01-31']);
      expect(events[0]).toMatchObject({
        id: 'p1',
        title: 'One',
        summary: 'Seen there',
        category: 'Raids & fires',
        point: { lat: 33.3, lon: 44.4 },
      });
      expect(events[1].point).toEqual({ lat: 5, lon: 15 });
    },
  );

  test('KMZ is a zip of it', async () => {
    const kmz = zipSync({ 'doc.kml': bytesOf(kml), 'files/icon.png': new Uint8Array([1, 2]) });
    expect((await imported({ 'x.kmz': kmz as Uint8Array<ArrayBuffer> })).report.events).toBe(2);
  });

  test('entities of its own are refused', async () => {
    const bomb = '<!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><kml><Document/></kml>';
    await expect(imported({ x: bomb })).rejects.toThrow('defines entities of its own');
  });
});
