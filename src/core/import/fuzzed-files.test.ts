import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imported, table } from './imported.fixture.ts';
import { Refusal } from './input/refusal.ts';

const SEEDS = [
  table(
    'id,type_of_violence,side_a,side_b,where_prec,latitude,longitude,date_prec,date_start,date_end,best,high,low',
    '1,1,"A, B",C,1,33.3,44.4,2,2020-01-01,2020-01-05,1,2,0',
    '2,3,X,Civilians,6,1,2,5,2020-01-01,2020-12-31,,,',
  ),
  table(
    'event_id_cnty,event_date,time_precision,event_type,actor1,actor2,location,latitude,longitude,geo_precision,fatalities,notes',
    'S1,28 December 2022,1,Battles,A,B,Town,15,32,1,3,"two\nlines ""quoted"""',
  ),
  table(
    'eventid;iyear;imonth;iday;latitude;longitude;nkill',
    '1.97E+11;1970;0;0;1,5;2,5;1',
    '197001010002;1970;1;2;;;',
  ),
  table('Year,Month,Headline,Text,Media,Type', '-300,,A,b,,', '1900,5,B,<p>c</p>,https://example.org,era'),
  table('date\ttitle\tlat\tlon', '03/04/2020\tx\t1\t2', '25/04/2020\ty\t3\t4'),
  '{"events":[{"start_date":{"year":"1815","month":"12"},"text":{"headline":"A"}},{"start_date":{"year":-1}}],"eras":[]}',
  '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{"date":"2020-01-01"}}]}',
  '[{"id":"1","date":"2/25/2022","time":"00:00","location":"K","latitude":"1","longitude":"2","associations":["a"],"sources":["s"]}]',
  '{"id":1,"date":"2020-01-01","title":"a"}\n{"id":2,"date":"2020-01-02","title":"b"}\n',
  'sep=;\nid;date;title;lat\n1;2020-01-01;x;1,5\n2;9-May-20;y;\n',
  'id,date,title\r1,2020-01-01,x\r2,8 May 2020,y\r',
  table(
    'ReportKey,DateOccurred,Type,Title,FriendlyKIA,CivilianKIA,MGRS,Latitude,Longitude',
    'A,2004-01-01 00:00:00,IED,x,1,2,42SWB3900916257,32.6,69.4',
  ),
  table(
    'slug,status,description,sensitive,date,latitude,longitude,geolocation_resolution,source_1',
    "A1,Done,x,No,2022-03-05,'-1.2,36.8,Exact,https://example.org/1",
  ),
  table(
    'id,title,summary,category,edtf,latitude,longitude,radius_m,place,country,actors,associated,killed_low,killed_best,killed_high,none_reported,wounded_low,wounded_best,wounded_high,sources',
    '1,x,y,c,[2020-01-01..2020-01-05],1,2,3,p,q,A | target; B\\; C,D,1,2,3,yes,,,,Paper | P | 2020 | https://example.org/',
  ),
  table('id,description,date,time,location,association1,source1', '1,x,2/25/2022,00:00,K,a,s'),
  '<kml><Folder><TimeSpan><begin>2020</begin></TimeSpan><Placemark><name>A&amp;B</name><Point><coordinates>1,2</coordinates></Point></Placemark></Folder></kml>',
];

/** Broken files that are read; `npm run fuzz` asks for more. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2000);

/** Milliseconds that a test may take. */
const TIME = 60_000 + RUNS * 20;

const PIECES = [
  '"',
  '""',
  '\n',
  '\r\n',
  ',',
  ';',
  '\t',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '&',
  '\\',
  '\u0000',
  '\ufeff',
  '999999999999',
  '-',
  'NaN',
  '__proto__',
  '#tag',
  'é',
  '😀',
  ' ago',
];

/** A file with pieces put in, taken out and doubled. */
const broken = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(fc.tuple(fc.nat(400), fc.nat(12), fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 6 }),
  )
  .map(([seed, edits]) =>
    edits.reduce((text, [at, gone, piece]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + piece + text.slice(place + (gone % 4 === 0 ? gone : 0));
    }, seed),
  );

test(
  'a broken file gives events or a sentence, the same wherever its bytes are cut',
  async () => {
    await fc.assert(
      fc.asyncProperty(broken, fc.integer({ min: 1, max: 40 }), async (text, chunk) => {
        const read = (size: number) =>
          imported({ x: text }, { chunk: size }).catch((error: unknown) => {
            if (error instanceof Refusal) return error.message;
            throw error;
          });
        const whole = await read(1_000_000);
        expect(await read(chunk)).toEqual(whole);
        if (typeof whole === 'string') return;
        const { events, report } = whole;
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        expect(
          report.events + report.rejected.reduce((sum, { count }) => sum + count, 0),
        ).toBeLessThanOrEqual(report.rows);
        for (const { point } of events) {
          if (point) expect(Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  },
  TIME,
);
