import type { DataPackage } from '../model/package.ts';
import type { ActorRow, ClaimRow, EventRow, RoleRow, SourceRow, Tables } from '../model/tables.ts';

/** Small records for tests: rows of which only what matters has to be given. */

const INFO: DataPackage['info'] = {
  name: 'made',
  title: 'Made record',
  subtitle: '',
  description: '',
  languages: ['en'],
  timeZone: 'Asia/Baghdad',
  licence: { name: '', title: '', url: '' },
};

export function madeEvent(row: Partial<EventRow> & Pick<EventRow, 'id'>): EventRow {
  return {
    category: 'attacks',
    kind: 'attack',
    title: row.id,
    summary: '',
    date: '2020-11-17',
    status: 'occurred',
    source: 'paper',
    locator: '1',
    ...row,
  };
}

export function madeClaim(row: Partial<ClaimRow> & Pick<ClaimRow, 'id'>): ClaimRow {
  return { event: 'volley', speaker: 'military', verb: 'reports', source: 'paper', locator: '1', ...row };
}

export function madeRole(row: Partial<RoleRow> & Pick<RoleRow, 'actor'>): RoleRow {
  return {
    event: 'volley',
    role: 'perpetrator',
    attribution: 'unknown',
    source: 'paper',
    locator: '1',
    ...row,
  };
}

export function madeActor(id: string, part_of?: string): ActorRow {
  return { id, name: id, kind: 'organization', part_of };
}

export function madeSource(row: Partial<SourceRow> & Pick<SourceRow, 'id'>): SourceRow {
  return { title: row.id, ...row };
}

/** A package in the time zone of Baghdad with these tables and no others. */
export function madeRecord(tables: Partial<Tables>): DataPackage {
  const empty: Tables = {
    events: [],
    actors: [],
    roles: [],
    places: [],
    claims: [],
    links: [],
    sources: [],
    categories: [],
    texts: [],
    changes: [],
    story: [],
  };
  return { info: INFO, tables: { ...empty, ...tables }, areas: [] };
}
