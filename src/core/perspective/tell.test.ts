import { describe, expect, it } from 'vitest';
import type { ClaimRow, EventRow, Tables } from '../model/tables.ts';
import { wordColumns } from '../model/word-columns.fixture.ts';
import { zoneOf } from '../time/zone.ts';
import { familyOf } from './family.ts';
import { madeActor, madeClaim, madeEvent, madeRecord, madeRole, madeSource } from './made-record.fixture.ts';
import { originOf } from './origins.ts';
import { isWholeRecord, type Perspective, WHOLE_RECORD } from './perspective.ts';
import { tell } from './tell.ts';

const baghdad = zoneOf('Asia/Baghdad');
const day = (text: string): Perspective => ({ asof: { at: Date.parse(`2020-11-${text}T00:00+03:00`) } });

const ACTORS = [madeActor('state'), madeActor('military', 'state'), madeActor('cell', 'military')];
const VOLLEY = madeEvent({ id: 'volley', time: '20:27', place: 'gate', status: 'occurred' });

function told(tables: Partial<Tables>, perspective: Perspective) {
  const sources = tables.sources ?? [madeSource({ id: 'paper', published: '2020-11-30' })];
  return tell(madeRecord({ actors: ACTORS, events: [VOLLEY], ...tables, sources }), perspective, baghdad);
}

function row(claims: readonly ClaimRow[], perspective: Perspective, event: EventRow = VOLLEY): EventRow {
  return told({ events: [event], claims }, perspective).events[0].row;
}

const first = madeClaim({ id: 'first', said: '2020-11-17' });
const claim = (id: string, said: string, field: string, value: string, speaker = 'police') =>
  madeClaim({ id, said, field, value, speaker });

describe('cells', () => {
  it('K22: a cell on which nobody ever gives a value stands as it is', () => {
    expect(row([first], day('18'))).toEqual(VOLLEY);
  });

  it('K32: of the words of an event only those that name it are told before all about it has been said', () => {
    const words = wordColumns('events');
    const event = { ...VOLLEY, ...Object.fromEntries(words.map((name) => [name, 'written in the end'])) };
    const early: Readonly<Record<string, unknown>> = {
      ...row([first, claim('later', '2020-11-20', 'place', 'town')], day('18'), event),
    };
    expect(words.filter((name) => early[name] === event.summary)).toEqual(['kind', 'title', 'unit']);
  });

  it('K22: the value of the table stands as soon as somebody has said so, before it the last that was said', () => {
    const claims = [
      first,
      claim('a', '2020-11-18', 'place', 'town'),
      claim('b', '2020-11-19', 'place', 'land', 'paper'),
      claim('c', '2020-11-20', 'place', 'gate', 'military'),
      claim('d', '2020-11-21', 'place', 'land', 'paper'),
    ];
    const places = ['18', '19', '20', '21', '22'].map((text) => row(claims, day(text)).place);
    expect(places).toEqual([undefined, 'town', 'land', 'gate', 'gate']);
  });

  it('K22: date and status are there from the first word on', () => {
    const claims = [
      first,
      claim('a', '2020-11-18', 'status', 'announced'),
      claim('b', '2020-11-18', 'date', '2020-11'),
    ];
    expect(row(claims, day('18'))).toMatchObject({ date: '2020-11-17', status: 'occurred' });
    expect(row(claims, day('19'))).toMatchObject({ date: '2020-11', status: 'announced' });
  });

  it('K23: a time of day goes with a day, and with another day than the table’s only if somebody gives it', () => {
    const dated = [first, claim('a', '2020-11-18', 'date', '2020-11-16')];
    expect(row(dated, day('18')).time).toBe('20:27');
    expect(row(dated, day('19'))).toMatchObject({ date: '2020-11-16', time: undefined });
    const timed = [...dated, claim('b', '2020-11-18', 'time', '19:00')];
    expect(row(timed, day('19'))).toMatchObject({ date: '2020-11-16', time: '19:00' });
    const monthly = [...timed, claim('c', '2020-11-19', 'date', '2020-11')];
    expect(row(monthly, day('20'))).toMatchObject({ date: '2020-11', time: undefined });
  });

  it('K24: the preferred speaker and his members come first where they give a value', () => {
    const claims = [
      first,
      claim('a', '2020-11-18', 'place', 'town', 'cell'),
      claim('b', '2020-11-19', 'place', 'land', 'police'),
    ];
    expect(row(claims, { speaker: 'state' }).place).toBe('town');
    expect(row(claims, { speaker: 'police' }).place).toBe('land');
    expect(row(claims, { ...day('19'), speaker: 'police' }).place).toBe('town');
    const later = [...claims, claim('c', '2020-11-20', 'place', 'quarter', 'military')];
    expect(row(later, { speaker: 'state' }).place).toBe('quarter');
  });

  it('K24: of whom the preferred speaker says nothing, nothing changes', () => {
    const claims = [
      first,
      claim('a', '2020-11-18', 'date', '2020-11-16'),
      claim('b', '2020-11-18', 'place', 'x'),
    ];
    expect(row(claims, { speaker: 'military' })).toEqual(VOLLEY);
    expect(row(claims, { speaker: 'nobody' })).toEqual(VOLLEY);
  });

  it('K24: his day takes the hour of the table away, unless he gives one', () => {
    const claims = [first, claim('a', '2020-11-18', 'date', '2020-11-16', 'cell')];
    expect(row(claims, { speaker: 'cell' })).toMatchObject({ date: '2020-11-16', time: undefined });
    const timed = [...claims, claim('b', '2020-11-18', 'time', '19:00', 'cell')];
    expect(row(timed, { speaker: 'cell' })).toMatchObject({ date: '2020-11-16', time: '19:00' });
  });
});

describe('speakers', () => {
  it('K21: an actor speaks with his members and theirs', () => {
    expect([...familyOf(ACTORS, 'state')]).toEqual(['state', 'military', 'cell']);
    expect([...familyOf(ACTORS, 'cell')]).toEqual(['cell']);
    expect([...familyOf(ACTORS, 'nobody')]).toEqual(['nobody']);
  });

  it('K21: he gives the figures where he gives any, those of all stand where he gives none', () => {
    const claims = [
      claim('a', '2020-11-17', 'quantity', '4', 'military'),
      claim('b', '2020-11-18', 'quantity', '7', 'cell'),
      claim('c', '2020-11-18', 'quantity', '15..', 'police'),
      claim('d', '2020-11-18', 'killed', '2', 'police'),
    ];
    const [{ figures }] = told({ claims }, { speaker: 'state' }).events;
    expect(figures.quantity).toMatchObject({ low: 4, high: 7, open: false });
    expect(figures.killed).toMatchObject({ low: 2, high: 2 });
  });
});

describe('origins', () => {
  const sources = [
    madeSource({ id: 'paper', publisher: 'Iraqi Agency; on a site', published: '2020-11-30' }),
    madeSource({ id: 'wire-1', publisher: 'AFP' }),
    madeSource({ id: 'wire-2', publisher: 'AFP; on Channels' }),
    madeSource({ id: 'leaflet' }),
  ];
  const claims = [
    madeClaim({ id: 'a', said: '2020-11-17', source: 'wire-1' }),
    madeClaim({ id: 'b', said: '2020-11-18', source: 'wire-2' }),
    madeClaim({ id: 'c', said: '2020-11-19', source: 'leaflet' }),
  ];
  const origins = (perspective: Perspective) => told({ claims, sources }, perspective).events[0].origins;

  it('K29: the origin of a source is its publisher up to the first semicolon, or the source itself', () => {
    expect(sources.map(originOf)).toEqual(['Iraqi Agency', 'AFP', 'AFP', 'leaflet']);
    expect(originOf({ id: 'page', publisher: ' ; somewhere' })).toBe('page');
  });

  it('K29: an event has those of its row, parts and claims, at a moment those of the claims so far', () => {
    expect(origins(WHOLE_RECORD)).toBe(3);
    expect(['18', '19', '20'].map((text) => origins(day(text)))).toEqual([1, 1, 2]);
    expect(origins({ speaker: 'military' })).toBe(3);
    expect(told({}, {}).events[0].origins).toBe(1);
    const roles = [madeRole({ actor: 'cell', source: 'wire-1' })];
    expect(told({ roles, sources }, {}).events[0].origins).toBe(2);
    expect(told({ roles, sources }, day('18')).events).toEqual([]);
  });
});

describe('what hangs on events', () => {
  const events = [
    madeEvent({ id: 'campaign', date: '2020' }),
    madeEvent({ id: 'pact', source: 'gazette' }),
    madeEvent({ id: 'volley', part_of: 'campaign' }),
  ];
  const sources = [madeSource({ id: 'paper' }), madeSource({ id: 'gazette', published: '2020-11-25' })];
  const link = { from: 'volley', to: 'pact', type: 'breaks', source: 'paper', locator: '1' } as const;
  const change = { date: '2020-11-26', event: 'volley', kind: 'correction', reason: 'Counted anew.' };
  const at = (text: string) => told({ events, sources, links: [link], changes: [change] }, day(text));

  it('K30: relations and wholes wait until both ends are told of', () => {
    const early = at('20');
    expect(early.events.map(({ row: event }) => [event.id, event.part_of])).toEqual([['volley', undefined]]);
    expect(early.links).toEqual([]);
    expect(at('26').links).toEqual([link]);
    const late = told({ events, sources, links: [link] }, WHOLE_RECORD);
    expect(late.events.map(({ row: event }) => event.part_of)).toEqual([undefined, undefined, 'campaign']);
  });

  it('K30: corrections are those made by then', () => {
    expect(at('26').changes).toEqual([]);
    expect(at('27').changes).toEqual([change]);
  });
});

it('K31: without moment and speaker an account is the whole record', () => {
  expect(isWholeRecord(WHOLE_RECORD)).toBe(true);
  expect(isWholeRecord({ asof: undefined, speaker: undefined })).toBe(true);
  expect(isWholeRecord(day('18'))).toBe(false);
  expect(isWholeRecord({ speaker: 'state' })).toBe(false);
});
