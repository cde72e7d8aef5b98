import { readStored, writeStored } from '../settings/storage.ts';

const OFF = 'off';

/** Whether single keys act on the whole page: as long as the reader has not switched them off. */
export function hasPageKeys(): boolean {
  return readStored('pageKeys') !== OFF;
}

export function choosePageKeys(isOn: boolean): void {
  writeStored('pageKeys', isOn ? undefined : OFF);
}
