/** What another host is asked for. */
export interface HostRequest {
  readonly address: string;
  /** The first and the last byte of a part of it. */
  readonly range?: readonly [first: number, last: number];
  /** ms after which an answer is no longer waited for. */
  readonly patience?: number;
}

/** What the document that asks other hosts says of a request, bit by bit. */
export interface HostSaid {
  /** Bytes in all, as far as the host says it. */
  readonly total?: number;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly done?: true;
  readonly failed?: string;
  /** With which HTTP status the host refused. */
  readonly status?: number;
}

/** The small document of the site that asks other hosts, in a frame of the page. */
export interface FetchingFrame {
  /** Has a host asked, to which the reader has agreed; what is said of it comes to the other end of the port. */
  ask(request: HostRequest, port: MessagePort): void;
  remove(): void;
}

/** Opens the document `asking` of the site, the only one whose policy allows to ask other hosts. */
export function fetchingFrame(asking: string): FetchingFrame {
  const frame = document.createElement('iframe');
  const loaded = new Promise<void>((done) => {
    frame.onload = () => done();
  });
  frame.hidden = true;
  frame.src = asking;
  document.body.append(frame);
  return {
    ask(request, port) {
      void loaded.then(() => frame.contentWindow?.postMessage(request, location.origin, [port]));
    },
    remove: () => frame.remove(),
  };
}
