import { expect, test } from 'vitest';
import type { RoleRow } from '../../../core/model/tables.ts';
import type { Attribution } from '../../../core/model/vocabulary.ts';
import { madeSaying } from '../made-saying.fixture.ts';
import { whoSays } from './who-says.ts';

function role(attribution: Attribution, locator = '23'): RoleRow {
  return { event: 'sanctions', actor: 'trump', role: 'perpetrator', attribution, source: 'paper', locator };
}
const speakers = (...asked: Parameters<typeof whoSays>) => whoSays(...asked).speakers;
function at(locator: string, turn: number, text: string) {
  const saying = madeSaying(turn, text);
  return { ...saying, claim: { ...saying.claim, locator } };
}

test('who names the actor for the part says so, in order', () => {
  const sayings = [
    madeSaying(1, 'officials attributes perpetrator=trump'),
    madeSaying(2, 'sources attributes perpetrator=trump'),
    madeSaying(3, 'officials confirms perpetrator=trump'),
    madeSaying(4, 'aide attributes perpetrator=pompeo'),
    madeSaying(5, 'aide denies perpetrator=trump'),
  ];
  expect(speakers(role('alleged'), sayings)).toEqual(['officials', 'sources']);
  expect(speakers(role('denied'), sayings)).toEqual(['aide']);
});

test('where nobody does, those say so who speak of the event in the same paragraph', () => {
  const sayings = [
    at('23', 1, 'officials expects'),
    at('24', 2, 'sources expects'),
    at('22-23', 3, 'spokesman declines'),
  ];
  expect(speakers(role('alleged'), sayings)).toEqual(['officials']);
  expect(speakers(role('alleged', '22-24'), sayings)).toEqual(['officials', 'sources']);
  expect(speakers(role('established'), sayings)).toEqual([]);
});

test('of a page as a whole nobody knows who says so', () => {
  expect(speakers(role('alleged', 'page'), [at('page', 1, 'officials reports')])).toEqual([]);
});

test('where it stands is where the one statement stands, else where the part does', () => {
  const named = at('7', 1, 'intelligence confirms perpetrator=trump');
  expect(whoSays(role('established', '1 7'), [named]).locator).toBe('7');
  expect(whoSays(role('alleged', '1 7'), [named, at('9', 2, 'aide reports perpetrator=trump')]).locator).toBe(
    '1 7',
  );
  expect(whoSays(role('alleged', '22-24'), [at('23', 1, 'officials expects')]).locator).toBe('22-24');
});
