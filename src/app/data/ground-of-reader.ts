import { type ReadableSignal, signal } from '../../base/signal.ts';
import type { OwnGround } from '../../core/space/own-ground.ts';

const laid = signal<OwnGround | undefined>(undefined);

/** The ground that the reader opened for the map, until the page is closed. */
export const ownGround: ReadableSignal<OwnGround | undefined> = laid;

/** Lays a ground over the map's own, in place of the one before; without one takes that away. */
export function layGround(next?: OwnGround): void {
  const before = laid.get();
  laid.set(next);
  before?.close();
}
