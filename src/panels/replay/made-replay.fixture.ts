import type { ClaimRow } from '../../core/model/tables.ts';
import {
  madeActor,
  madeClaim,
  madeEvent,
  madeRecord,
  madeSource,
} from '../../core/perspective/made-record.fixture.ts';
import { zoneOf } from '../../core/time/zone.ts';
import { makeReplay, type Replay } from './replay.ts';

/** A small record for tests: a volley that is reported, denied and recounted, and a vote that only a dated page tells of. */
const CLAIMS: readonly ClaimRow[] = [
  madeClaim({ id: 'report', field: 'quantity', value: '4', said: '2020-11-17' }),
  madeClaim({ id: 'toll', field: 'killed', value: '1', said: '2020-11-17' }),
  madeClaim({ id: 'denial', speaker: 'band', verb: 'denies', after: 'report', said: '2020-11-17' }),
  madeClaim({ id: 'recount', field: 'quantity', value: '7', said: '2020-11-18', time: '22:00' }),
];

export function madeReplay(claims: readonly ClaimRow[] = CLAIMS): Replay {
  const events = [
    madeEvent({ id: 'volley', title: 'Rockets hit the city', unit: 'rockets', quantity: 7 }),
    madeEvent({ id: 'vote', title: 'Parliament votes', source: 'gazette' }),
  ];
  const actors = [madeActor('military', 'state'), madeActor('state'), madeActor('band'), madeActor('wire')];
  const sources = [madeSource({ id: 'paper' }), madeSource({ id: 'gazette', published: '2020-11-19' })];
  return makeReplay(madeRecord({ events, actors, sources, claims }).tables, zoneOf('Asia/Baghdad'));
}
