import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import * as vg from '@uwdata/vgplot';

const FILE = 'events.duckdb';
const WIDTH = 900;

const db = new AsyncDuckDB(new VoidLogger(), new Worker(workerAddress));
await db.instantiate(wasmAddress);
await db.registerFileURL(FILE, new URL(FILE, location.href).href, DuckDBDataProtocol.HTTP, false);
const coordinator = vg.coordinator();
coordinator.databaseConnector(vg.wasmConnector({ duckdb: db }));
await coordinator.exec(`ATTACH '${FILE}' AS made (READ_ONLY)`);
await coordinator.exec('CREATE TABLE events AS FROM made.events');

const chosen = vg.Selection.crossfilter();
const events = vg.from('events', { filterBy: chosen });
const bars = (by: string, height: number) =>
  vg.plot(
    vg.barX(events, { x: vg.count(), y: by, sort: { y: '-x', limit: 12 } }),
    vg.toggleY({ as: chosen }),
    vg.width(WIDTH),
    vg.height(height),
    vg.marginLeft(160),
  );
document
  .querySelector('#plots')!
  .append(
    vg.vconcat(
      vg.plot(
        vg.rectY(events, { x: vg.bin('start', { steps: 400 }), y: vg.count() }),
        vg.intervalX({ as: chosen }),
        vg.width(WIDTH),
        vg.height(160),
      ),
      bars('category', 160),
      bars('actor', 300),
    ),
  );

/** All three are drawn: each has its rectangles. */
function look(): void {
  const drawn = [...document.querySelectorAll('#plots svg')].filter((plot) =>
    plot.querySelector('g[aria-label] rect'),
  );
  if (drawn.length >= 3) performance.mark('ready');
  else requestAnimationFrame(look);
}
look();
