import { connect, type Socket } from 'node:net';

/** ms after which a client stops waiting for an answer that need not come: what it sent may be half a request. */
const PATIENCE = 300;

function open(address: string): Socket {
  const { hostname, port } = new URL(address);
  // A server may close on what it was sent, at any moment; that is an answer.
  return connect(Number(port), hostname).on('error', () => undefined);
}

/** Sends the bytes of a Latin-1 text and waits until the server has answered or closed. */
export function sendRaw(address: string, text: string): Promise<void> {
  return new Promise((done) => {
    const socket = open(address);
    socket.setTimeout(PATIENCE, () => socket.destroy());
    socket.once('data', () => socket.destroy());
    socket.once('close', () => done());
    socket.write(text, 'latin1');
  });
}

/** Asks for a file and leaves at its first bytes. */
export function breakOff(address: string, path: string): Promise<void> {
  return new Promise((done) => {
    const socket = open(address);
    socket.once('data', () => socket.resetAndDestroy());
    socket.once('close', () => done());
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  });
}

/** Does it `count` times, `abreast` at a time. */
export async function manyTimes(
  count: number,
  abreast: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: abreast }, worker));
}
