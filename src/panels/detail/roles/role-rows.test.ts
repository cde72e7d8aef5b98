import { expect, test } from 'vitest';
import type { RoleRow } from '../../../core/model/tables.ts';
import type { Attribution, Role } from '../../../core/model/vocabulary.ts';
import { roleRows } from './role-rows.ts';

function part(actor: string, role: Role, attribution: Attribution = 'established'): RoleRow {
  return { event: 'volley', actor, role, attribution, source: 'afp', locator: '3' };
}
const rows = (...parts: readonly RoleRow[]) =>
  roleRows(parts).map(({ roles, parts: own }) => [roles.join('+'), ...own.map(({ actor }) => actor)]);

test('who does it comes before whom it is aimed at and who is harmed', () => {
  expect(
    rows(part('girl', 'victim'), part('embassy', 'target'), part('unidentified', 'perpetrator', 'unknown')),
  ).toEqual([
    ['perpetrator', 'unidentified'],
    ['target', 'embassy'],
    ['victim', 'girl'],
  ]);
});

test('who announces does nothing to anybody: a row of its own, and one for whom it is about', () => {
  expect(rows(part('us', 'announcer'), part('iraq', 'target'), part('embassy', 'subject'))).toEqual([
    ['announcer', 'us'],
    ['target', 'iraq'],
    ['subject', 'embassy'],
  ]);
});

test('an actor who is aimed at and harmed is listed once, with both', () => {
  expect(rows(part('band', 'target'), part('police', 'victim'), part('band', 'victim'))).toEqual([
    ['target+victim', 'band'],
    ['victim', 'police'],
  ]);
});

test('a part that is only alleged takes nothing from another that is established', () => {
  expect(rows(part('band', 'target'), part('band', 'victim', 'alleged'))).toEqual([
    ['target', 'band'],
    ['victim', 'band'],
  ]);
});

test('the best known come first', () => {
  expect(
    rows(part('a', 'perpetrator', 'denied'), part('b', 'perpetrator', 'alleged'), part('c', 'perpetrator')),
  ).toEqual([['perpetrator', 'c', 'b', 'a']]);
});
