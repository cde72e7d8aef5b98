import { expect, test } from 'vitest';
import type { Role, Status } from '../../../core/model/vocabulary.ts';
import { t } from '../../../i18n/t.ts';
import { roleLabel } from './role-labels.ts';

const label = (role: Role, kind: string, others: readonly Role[] = [], status: Status = 'occurred') =>
  t(roleLabel(role, { kind, status, roles: new Set([role, ...others]) }));

test('what is fired is fired by somebody, anything else is done', () => {
  expect(label('perpetrator', 'rocket-attack')).toBe('Fired by');
  expect(label('perpetrator', 'bombing')).toBe('Done by');
  expect(label('target', 'bombing', ['perpetrator'])).toBe('Aimed at');
});

test('what has not happened has been done by nobody', () => {
  expect(label('perpetrator', 'sanctions', [], 'expected')).toBe('Expected of');
  expect(label('perpetrator', 'rocket-attack', [], 'threatened')).toBe('Would be done by');
});

test('who announces, says, threatens or decides something is told apart from who does it', () => {
  expect(label('announcer', 'troop-cut', [], 'announced')).toBe('Announced by');
  expect(label('announcer', 'statement')).toBe('Said by');
  expect(label('announcer', 'ultimatum', [], 'threatened')).toBe('Threatened by');
  expect(label('announcer', 'outlook', [], 'expected')).toBe('Expected by');
  expect(label('announcer', 'vote')).toBe('Decided by');
  expect(label('target', 'statement', ['announcer'])).toBe('Addressed to');
  expect(label('subject', 'statement', ['announcer'])).toBe('About');
});

test('who is merely concerned is that, and two who talk are between each other', () => {
  expect(label('subject', 'drawdown')).toBe('Concerns');
  expect(label('counterpart', 'base-handover', ['subject'])).toBe('Other side');
  expect([label('subject', 'phone-call'), label('counterpart', 'phone-call')]).toEqual(['Between', 'And']);
  expect(label('counterpart', 'phone-call', ['announcer'])).toBe('With');
});
