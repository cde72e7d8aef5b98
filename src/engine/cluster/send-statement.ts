import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ClusterAddress } from './cluster-address.ts';
import { failureOf, unreachable } from './cluster-failure.ts';

interface Sending {
  /** The server, if not the first. */
  readonly server?: string;
  readonly signal?: AbortSignal;
  /** By which the statement can be ended. */
  readonly id?: string;
  /** A file whose rows the statement takes in. */
  readonly file?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/** Sends one statement to a server of the cluster over HTTP, and returns what it wrote. Throws in words where it failed. */
export async function sendStatement(
  { servers, database, user, password }: ClusterAddress,
  sql: string,
  { server = servers[0], signal, id, file, settings }: Sending = {},
): Promise<string> {
  const parameters = new URLSearchParams({
    database,
    ...(id !== undefined && { query_id: id }),
    ...(file !== undefined && { query: sql }),
    ...settings,
  });
  const body = file === undefined ? sql : Readable.toWeb(createReadStream(file));
  const request = {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` },
    body: body as BodyInit,
    duplex: 'half' as const,
    ...(signal && { signal }),
  };
  let text: string;
  let isGood: boolean;
  try {
    const response = await fetch(`${server}/?${parameters}`, request);
    isGood = response.ok;
    text = await response.text();
  } catch {
    signal?.throwIfAborted();
    throw unreachable(server);
  }
  if (!isGood) throw failureOf(text);
  return text;
}

/** A value of a row, as JSON has it. */
type Cell = string | number | null | readonly (string | number)[];

/** The rows of a statement that asks. What a server tells of a failure after its first rows is thrown as well. */
export async function rowsOf(
  address: ClusterAddress,
  sql: string,
  sending: Sending = {},
): Promise<readonly (readonly Cell[])[]> {
  const text = await sendStatement(address, `${sql}\nFORMAT JSONCompact`, sending);
  try {
    return JSON.parse(text).data;
  } catch {
    throw failureOf(text.slice(-4000));
  }
}
