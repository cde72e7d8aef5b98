import { expect, it } from 'vitest';
import { KEY_NAMES } from './url-keys.ts';
import { WHERE_STATE_LIVES } from './where-state-lives.ts';

it('gives every key of an address to exactly one piece of state', () => {
  const keys = Object.values(WHERE_STATE_LIVES).flatMap((home) => ('keys' in home ? home.keys : []));
  expect([...keys].sort()).toEqual([...KEY_NAMES].sort());
});
