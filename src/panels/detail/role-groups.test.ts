import { expect, test } from 'vitest';
import type { RoleRow } from '../../core/model/tables.ts';
import type { Role } from '../../core/model/vocabulary.ts';
import { roleGroups } from './role-groups.ts';

function part(actor: string, role: Role): RoleRow {
  return { event: 'volley', actor, role, attribution: 'established', source: 'afp', locator: '3' };
}
const names = (parts: readonly RoleRow[] | undefined) => parts?.map(({ actor }) => actor);

test('perpetrators act against targets and victims', () => {
  const groups = roleGroups([
    part('girl', 'victim'),
    part('embassy', 'target'),
    part('unidentified', 'perpetrator'),
  ]);
  expect(names(groups.action?.by)).toEqual(['unidentified']);
  expect(names(groups.action?.against)).toEqual(['embassy', 'girl']);
  expect(groups.others).toEqual([]);
});

test('without a perpetrator the one who announces acts', () => {
  const groups = roleGroups([part('us', 'announcer'), part('iraq', 'target'), part('embassy', 'subject')]);
  expect(names(groups.action?.by)).toEqual(['us']);
  expect(groups.others.map(({ role }) => role)).toEqual(['subject']);
});

test('beside a perpetrator the one who announces is named apart', () => {
  const groups = roleGroups([part('a', 'perpetrator'), part('b', 'target'), part('c', 'announcer')]);
  expect(names(groups.action?.by)).toEqual(['a']);
  expect(groups.others).toEqual([{ role: 'announcer', parts: [part('c', 'announcer')] }]);
});

test('one side alone is no action, and roles keep the order of the vocabulary', () => {
  const groups = roleGroups([part('iraq', 'host'), part('troops', 'subject'), part('is', 'target')]);
  expect(groups.action).toBeUndefined();
  expect(groups.others.map(({ role }) => role)).toEqual(['target', 'subject', 'host']);
});
