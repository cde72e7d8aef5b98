import { Refusal } from '../../core/import/input/refusal.ts';
import type { HostRequest, HostSaid } from '../fetching-frame.ts';

/** ms within which a host answers. */
const PATIENCE = 20_000;
/** Bytes of an answer at most. */
const MOST = 64e6;
/** HTTP statuses by which a host says that there is nothing at an address. */
const NOTHING: ReadonlySet<number | undefined> = new Set([404, 410]);

/** Asks a host for bytes; undefined where it has none. Rejects with a `Refusal` where it does not give them. */
export type HostBytes = (request: HostRequest) => Promise<ArrayBuffer | undefined>;

/** Asks a host by way of whoever may; `ask` gets the request and a port for what is said of it. */
export function hostBytes(ask: (request: HostRequest, port: MessagePort) => void): HostBytes {
  return (request) =>
    new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      const parts: Uint8Array<ArrayBuffer>[] = [];
      let length = 0;
      const refuse = (said: string) => {
        port1.close();
        reject(new Refusal({ says: 'silent-host', host: new URL(request.address).host, said }));
      };
      port1.onmessage = ({ data }: MessageEvent<HostSaid>) => {
        if (data.bytes) {
          parts.push(data.bytes);
          length += data.bytes.length;
        }
        if (length > MOST) refuse('the answer is far too large');
        else if (data.failed !== undefined && !NOTHING.has(data.status)) refuse(data.failed);
        else if (data.done || data.failed !== undefined) {
          port1.close();
          resolve(data.done ? new Blob(parts).arrayBuffer() : undefined);
        }
      };
      ask({ ...request, patience: PATIENCE }, port2);
    });
}
