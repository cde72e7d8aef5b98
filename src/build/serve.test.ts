import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parsePort, serve } from './serve.ts';

let folder: string;
let other: Server;
let taken: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  taken = (other.address() as AddressInfo).port;
});
afterEach(() => {
  other.close();
  rmSync(folder, { recursive: true });
});

describe('serve', () => {
  it('says which port is taken and what to do', async () => {
    await expect(serve(taken, folder)).rejects.toThrow(
      `port ${taken} is taken by other programs; stop one of them, or choose another with PORT=<number>`,
    );
  });

  it('takes the next free one where that is allowed, and says which', async () => {
    const { server, port } = await serve(taken, folder, { further: true });
    expect(port).toBeGreaterThan(taken);
    server.close();
  });

  it('takes any free one for 0', async () => {
    const { server, port, address } = await serve(0, folder);
    expect(address).toBe(`http://127.0.0.1:${port}/`);
    server.close();
  });

  it('wants a folder', async () => {
    await expect(serve(0, join(folder, 'none'))).rejects.toThrow('is missing; run npm run build first');
  });
});

describe('parsePort', () => {
  it('reads a port, and takes an empty text for none', () => {
    expect(['0', '80', '65535', '', undefined].map(parsePort)).toEqual([0, 80, 65535, undefined, undefined]);
  });

  it.each(['abc', '70000', '-1', '80.5', '8e1', ' 80', '0x50'])('refuses %s in words', (text) => {
    expect(() => parsePort(text)).toThrow(
      `PORT is "${text}"; a port is a whole number from 0 (any that is free) to 65535`,
    );
  });
});
