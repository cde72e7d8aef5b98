import { fetchingFrame, type HostSaid } from './fetching-frame.ts';

/** Bytes that are fetched at most. */
const MOST = 2e9;

/** How far a fetch is, in bytes; the total as far as the host says it. */
export interface Fetched {
  readonly bytes: number;
  readonly total?: number;
}

/** The name of the file at an address. */
export function nameOfAddress(address: string): string {
  const { pathname, host } = new URL(address);
  return pathname.split('/').filter(Boolean).at(-1) ?? host;
}

/**
 * Fetches a file from another host through the small document `asking` of the site, the only one whose policy allows that; it is
 * there in a frame as long as that lasts. Rejects with the signal's reason when that aborts, else with one in words.
 */
export function fetchFile(
  address: string,
  asking: string,
  onProgress: (fetched: Fetched) => void,
  signal: AbortSignal,
): Promise<File> {
  const frame = fetchingFrame(asking);
  const { port1, port2 } = new MessageChannel();
  const fetching = new Promise<File>((resolve, reject) => {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    let total: number | undefined;
    signal.addEventListener('abort', () => reject(signal.reason));
    port1.onmessage = ({ data }: MessageEvent<HostSaid>) => {
      total = data.total ?? total;
      if (data.bytes) {
        parts.push(data.bytes);
        bytes += data.bytes.length;
      }
      if (data.failed !== undefined)
        reject(
          new Error(
            `it could not be fetched (${data.failed}); the host may not let other sites read it, or lead to another address. Save the file and open it from your device`,
          ),
        );
      else if (Math.max(bytes, total ?? 0) > MOST) reject(new Error('it is larger than 2 GB'));
      else if (data.done) resolve(new File(parts, nameOfAddress(address)));
      else onProgress({ bytes, total });
    };
    frame.ask({ address }, port2);
  });
  return fetching.finally(() => {
    port1.close();
    frame.remove();
  });
}
