import { describe } from 'vitest';
import { compareWithMemory } from '../same-answers.fixture.ts';
import { setsOnShards } from './sets-on-shards.fixture.ts';

const { load, opened } = setsOnShards();

describe('random sets on two shards against the same in memory (seed 20201117)', () => {
  compareWithMemory(async (source, options, name) => {
    await load(name, source, undefined, options);
    return (await opened(name)).set;
  });
});
