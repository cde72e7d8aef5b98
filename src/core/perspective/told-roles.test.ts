import { describe, expect, it } from 'vitest';
import type { ClaimRow, RoleRow } from '../model/tables.ts';
import { zoneOf } from '../time/zone.ts';
import { madeActor, madeClaim, madeEvent, madeRecord, madeRole, madeSource } from './made-record.fixture.ts';
import type { Perspective } from './perspective.ts';
import { tell } from './tell.ts';

const ACTORS = [
  madeActor('band'),
  madeActor('spokesman', 'band'),
  madeActor('front'),
  madeActor('state'),
  madeActor('military', 'state'),
  madeActor('paper'),
];

/** A claim on who did it, said on a day of November 2020. */
function names(
  id: string,
  day: string,
  value: string,
  speaker: string,
  verb: ClaimRow['verb'] = 'attributes',
) {
  return madeClaim({ id, said: `2020-11-${day}`, field: 'perpetrator', value, speaker, verb });
}

function roles(
  rows: readonly RoleRow[],
  claims: readonly ClaimRow[],
  perspective: Perspective,
): readonly string[] {
  const record = madeRecord({
    events: [madeEvent({ id: 'volley' })],
    actors: ACTORS,
    roles: rows,
    claims: [madeClaim({ id: 'first', said: '2020-11-16' }), ...claims],
    sources: [madeSource({ id: 'paper' })],
  });
  return tell(record, perspective, zoneOf('Asia/Baghdad')).roles.map(
    ({ actor, attribution }) => `${actor} ${attribution}`,
  );
}

/** At the end of that day. */
const endOf = (day: number): Perspective => ({ asof: { at: Date.parse(`2020-11-${day + 1}T00:00+03:00`) } });
const BAND = madeRole({ actor: 'band', attribution: 'alleged' });
const FRONT = madeRole({ actor: 'front', attribution: 'claimed' });

describe('roles at a moment', () => {
  it('K25: a part that nobody ever names stands as it is, another from the first claim on it', () => {
    const rows = [BAND, madeRole({ actor: 'state', role: 'target', attribution: 'established' })];
    const claims = [names('a', '18', 'band', 'state')];
    expect(roles(rows, claims, endOf(17))).toEqual(['state established']);
    expect(roles(rows, claims, endOf(18))).toEqual(['band alleged', 'state established']);
  });

  it.each([
    ['claims', 'band', 'claimed'],
    ['claims', 'spokesman', 'claimed'],
    ['claims', 'state', 'alleged'],
    ['attributes', 'state', 'alleged'],
    ['reports', 'paper', 'alleged'],
    ['confirms', 'military', 'established'],
    ['denies', 'band', 'denied'],
  ] as const)('K26: who %s it as %s makes it %s', (verb, speaker, attribution) => {
    expect(roles([BAND], [names('a', '17', 'band', speaker, verb)], endOf(17))).toEqual([
      `band ${attribution}`,
    ]);
  });

  it('K26: who declines to say names nobody', () => {
    expect(roles([BAND], [names('a', '18', 'band', 'state', 'declines')], endOf(17))).toEqual([
      'band alleged',
    ]);
    const accused = [names('a', '18', 'band', 'state', 'declines'), names('b', '19', 'band', 'paper')];
    expect(roles([BAND], accused, endOf(18))).toEqual([]);
  });

  it('K26: of several speakers the strongest counts, of one his last word', () => {
    const claims = [
      names('a', '17', 'band', 'state'),
      names('b', '18', 'band', 'band', 'denies'),
      names('c', '19', 'band', 'military', 'confirms'),
      names('d', '20', 'band', 'military', 'denies'),
      names('e', '21', 'band', 'state', 'denies'),
    ];
    expect([17, 18, 19, 20, 21].map((day) => roles([BAND], claims, endOf(day))[0])).toEqual([
      'band alleged',
      'band alleged',
      'band established',
      'band alleged',
      'band denied',
    ]);
  });
});

describe('roles by preference of a speaker', () => {
  const claims = [
    names('a', '17', 'band', 'state'),
    names('b', '18', 'front', 'front', 'claims'),
    names('c', '19', 'band', 'spokesman', 'denies'),
  ];
  const rows = [BAND, FRONT, madeRole({ actor: 'paper', role: 'subject' })];

  it('K27: where he names somebody, others who are named for it are left out', () => {
    expect(roles(rows, claims, { speaker: 'state' })).toEqual(['band alleged', 'paper unknown']);
    expect(roles(rows, claims, { speaker: 'front' })).toEqual(['front claimed', 'paper unknown']);
  });

  it('K27: whom no claim names for it stays beside him', () => {
    const beside = [...rows, madeRole({ actor: 'military' })];
    expect(roles(beside, claims, { speaker: 'front' })).toContain('military unknown');
  });

  it('K27: his denial is his word on that actor only', () => {
    expect(roles(rows, claims, { speaker: 'band' })).toEqual([
      'band denied',
      'front claimed',
      'paper unknown',
    ]);
  });

  it('K27: of whom he says nothing, nothing changes, however the table puts it', () => {
    const judged = [{ ...BAND, attribution: 'established' } as const, FRONT];
    expect(roles(judged, claims, { speaker: 'paper' })).toEqual(['band established', 'front claimed']);
  });

  it('K27: at a moment only what he had said by then counts', () => {
    expect(roles(rows, claims, { ...endOf(18), speaker: 'band' })).toEqual([
      'band alleged',
      'front claimed',
      'paper unknown',
    ]);
  });
});
