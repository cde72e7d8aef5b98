import { demoColumns } from '../core/dataset/demo/demo-columns.ts';
import type { EventColumns } from '../core/dataset/event-columns.ts';

/** What the worker says: how much is done (0 to 1), then the columns, or why there are none. */
export type DemoMessage =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'made'; readonly columns: EventColumns }
  | { readonly kind: 'failed'; readonly reason: string };

function say(message: DemoMessage, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

addEventListener('message', ({ data: n }: MessageEvent<number>) => {
  try {
    const columns = demoColumns(n, undefined, (part) => say({ kind: 'progress', part }));
    const buffers = Object.values(columns).flatMap((column) =>
      ArrayBuffer.isView(column) ? [column.buffer] : [],
    );
    say({ kind: 'made', columns }, buffers);
  } catch (error) {
    say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});
