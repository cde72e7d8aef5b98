import { rm } from 'node:fs/promises';
import type { EventSource } from '../load/event-source.ts';
import { type Written, writeSet } from '../load/write-set.ts';
import type { ClusterAddress } from './cluster-address.ts';
import { copySet } from './copy-set.ts';

interface Loading {
  readonly onRows?: (rows: number) => void;
  /** Hears how many events the cluster has. */
  readonly onCopied?: (rows: number) => void;
  readonly masked?: number;
}

/**
 * Loads a source into a cluster: the embedded engine sorts and counts it into a file of `folder`, as it does for itself, which
 * is then copied and taken away. What is broken off changes nothing in the cluster, and can be repeated.
 */
export async function loadIntoCluster(
  folder: string,
  name: string,
  source: EventSource,
  address: ClusterAddress,
  { onRows, onCopied, masked }: Loading = {},
): Promise<Written & { readonly copying: number }> {
  const written = await writeSet(folder, name, source, { onRows, masked });
  try {
    const started = performance.now();
    await copySet(written.path, name, address, onCopied);
    return { ...written, path: `${address.shown} ${name}`, copying: (performance.now() - started) / 1000 };
  } finally {
    await rm(written.path, { force: true });
  }
}
