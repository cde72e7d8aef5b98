import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root, say } from '../../src/build/step.ts';
import type { FilterFigures } from './crossfiltered.ts';
import { measureMosaic } from './mosaic/measure-mosaic.ts';
import { megabytes, ms, table } from './table-text.ts';

/** crossfilter2 in a process of its own: it needs more memory than one has without being told. */
function crossfilterAlone(events: number): FilterFigures & { readonly memory: number } {
  const arguments_ = ['src/build/run.mjs', 'e2e/bench/crossfilter-alone.ts', String(events)];
  const text = execFileSync(process.execPath, ['--max-old-space-size=14000', ...arguments_], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(text.slice(text.indexOf('{')));
}

/** What as many events as a made set has take with two others, as lines of text. */
export async function besideLines(folder: string, events: number): Promise<readonly string[]> {
  const { copyEvents } = await import('../../src/engine/bench/copied-events.ts');
  const { openEngineSet } = await import('../../src/engine/set/engine-set.ts');
  const path = join(folder, `made-${events}.duckdb`);
  const set = await openEngineSet(path);
  const { tick } = set;
  await set.close();
  const mosaic = await measureMosaic((file) => copyEvents(path, file, tick));
  say('Mosaic is measured');
  const filter = crossfilterAlone(events);
  return [
    `### Beside others, ${events.toLocaleString('en')} events`,
    '',
    'Mosaic 0.12 (vgplot) over DuckDB-WASM in the page has three columns of each event, in three plots that filter one another; crossfilter2 has the same three in Node and draws nothing. Times are in ms; ready is when all plots are drawn, or the dimensions built.',
    '',
    table(
      ['', 'ready', 'sent, MB', 'actor pressed, first', 'again', 'memory, MB'],
      [
        [
          'Mosaic with DuckDB-WASM',
          ms(mosaic.ready),
          megabytes(mosaic.sent),
          ms(mosaic.toggleFirst),
          ms(mosaic.toggleAgain),
          mosaic.memory === undefined ? '–' : megabytes(mosaic.memory),
        ],
        [filter.name, ms(filter.build), '', '', ms(filter.toggle), megabytes(filter.memory)],
      ],
    ),
    '',
  ];
}
