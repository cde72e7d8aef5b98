import { describe, expect, it } from 'vitest';
import type { ClaimRow } from '../model/tables.ts';
import { zoneOf } from '../time/zone.ts';
import { madeActor, madeClaim, madeEvent, madeRecord, madeRole, madeSource } from './made-record.fixture.ts';
import type { AsOf } from './perspective.ts';
import { stepsOf } from './steps.ts';
import { tell } from './tell.ts';

/** A night's volley as it came to be known: the first count grows, others differ, one claims it and one denies. */

const baghdad = zoneOf('Asia/Baghdad');

const rockets = (id: string, speaker: string, value: string, rest: Partial<ClaimRow>) =>
  madeClaim({ id, speaker, field: 'quantity', value, said: '2020-11-18', ...rest });
const blame = (id: string, speaker: string, verb: ClaimRow['verb'], value: string, rest: Partial<ClaimRow>) =>
  madeClaim({ id, speaker, verb, field: 'perpetrator', value, ...rest });

const record = madeRecord({
  events: [madeEvent({ id: 'volley', time: '20:00..24:00', quantity: 7, unit: 'rockets', source: 'wire' })],
  actors: [
    madeActor('military'),
    madeActor('media-cell', 'military'),
    madeActor('agency'),
    madeActor('embassy'),
    madeActor('front'),
    madeActor('band'),
  ],
  roles: [
    madeRole({ actor: 'band', attribution: 'denied', source: 'wire' }),
    madeRole({ actor: 'front', attribution: 'claimed', source: 'wire' }),
  ],
  claims: [
    rockets('agency-1', 'agency', '6', {}),
    blame('band-1', 'band', 'denies', 'band', { said: '2020-11-19' }),
    rockets('embassy-1', 'embassy', '15..', { said: '2020-11-19' }),
    blame('front-1', 'front', 'claims', 'front', { said: '2020-11-18', after: 'agency-1' }),
    rockets('military-1', 'military', '4', { said: '2020-11-17', time: '21:00' }),
    rockets('military-2', 'media-cell', '7', { said: '2020-11-17', time: '23:30' }),
    rockets('military-3', 'military', '7', { said: '2020-11-17', time: '23:30' }),
  ],
  sources: [
    madeSource({ id: 'paper', publisher: 'An agency' }),
    madeSource({ id: 'wire', publisher: 'A wire', published: '2020-11-20' }),
  ],
});

function at(asof: AsOf | undefined, speaker?: string) {
  const { events, roles } = tell(record, { asof, speaker }, baghdad);
  return {
    rockets: events[0]?.figures.quantity,
    roles: roles.map(({ actor, attribution }) => `${actor} ${attribution}`),
  };
}
const moment = (text: string) => ({ at: Date.parse(`${text}+03:00`) });

describe('a volley as it came to be known', () => {
  it('K12: before the first word there is nothing', () => {
    expect(at(moment('2020-11-17T20:59'))).toEqual({ rockets: undefined, roles: [] });
  });

  it('K12, K17: four, then seven in its place', () => {
    expect(at(moment('2020-11-17T21:00'))).toMatchObject({ rockets: { low: 4, high: 4 }, roles: [] });
    expect(at(moment('2020-11-17T23:30'))).toMatchObject({ rockets: { low: 7, high: 7 }, roles: [] });
  });

  it('K13: up to and with a claim, where only an order is known', () => {
    expect(at({ claim: 'agency-1' })).toMatchObject({ rockets: { low: 6, high: 7 }, roles: [] });
    expect(at({ claim: 'front-1' })).toMatchObject({
      rockets: { low: 6, high: 7 },
      roles: ['front claimed'],
    });
  });

  it('K19, K26: in the end six to fifteen or more, claimed by one and denied by another', () => {
    const end = { rockets: { low: 6, high: 15, open: true }, roles: ['band denied', 'front claimed'] };
    expect(at(moment('2020-11-20T00:00'))).toMatchObject(end);
    expect(at(undefined)).toMatchObject(end);
  });

  it('K21: by the account of the military it was seven, and of who did it all have their say', () => {
    expect(at(undefined, 'military')).toMatchObject({
      rockets: { low: 7, high: 7, open: false },
      roles: ['band denied', 'front claimed'],
    });
    expect(at(moment('2020-11-17T21:00'), 'military').rockets).toMatchObject({ low: 4, high: 4 });
    expect(at(undefined, 'front').roles).toEqual(['front claimed']);
  });

  it('K15: five steps lead there', () => {
    expect(stepsOf(record.tables, baghdad).map(({ asof }) => at(asof).rockets)).toMatchObject([
      { low: 4, high: 4 },
      { low: 7, high: 7 },
      { low: 6, high: 7 },
      { low: 6, high: 7 },
      { low: 6, high: 15, open: true },
    ]);
  });
});
