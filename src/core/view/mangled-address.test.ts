import { expect, it } from 'vitest';
import { mulberry32 } from '../dataset/demo/random.ts';
import { zoneOf } from '../time/zone.ts';
import { mangledAddress } from './mangled-address.fixture.ts';
import { parseAddress, printAddress } from './url.ts';

const SEED = 20201117;
const COUNT = 100_000;
/** ms that reading and printing one address twice may take at most. */
const MOST = 50;

function split(address: string): [path: string, query: string] {
  const at = address.indexOf('?');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}

const zone = zoneOf('Asia/Baghdad');
const SETS = ['first', 'iraq-2019-2020'];

/** The address as it is printed after reading it, and as that is printed again; and the time that took, ms. */
function readTwice(address: string): { printed: string; again: string; took: number } {
  const started = performance.now();
  const printed = printAddress(parseAddress(...split(address), zone, SETS).view, zone);
  const again = printAddress(parseAddress(...split(printed), zone, SETS).view, zone);
  return { printed, again, took: performance.now() - started };
}

it(`A9: a hundred thousand mangled addresses (seed ${SEED}) are read in bounded time, and printed the same for good`, () => {
  const random = mulberry32(SEED);
  const wrong: string[] = [];
  for (let i = 0; i < COUNT && wrong.length < 5; i++) {
    const address = mangledAddress(random);
    const { printed, again, took } = readTwice(address);
    if (again !== printed || !/^\/(?!\/)/.test(printed)) wrong.push(`${address} → ${printed} → ${again}`);
    // Slow at times may be the machine.
    if (
      took > MOST &&
      Array.from({ length: 5 }, () => readTwice(address)).every((again) => again.took > MOST)
    )
      wrong.push(`${address} takes ${took} ms`);
  }
  expect(wrong).toEqual([]);
});
