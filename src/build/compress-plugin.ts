import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { isPublished } from './published/published-path.ts';

const TEXT = /\.(html|js|css|json|geojson|svg|md|webmanifest)$/;
/** Bytes below which a compressed file is hardly smaller; a first visit asks for many small files. */
const WORTH_IT = 200;
/** Documents and tiles are many, and each is read by few: the last tenth of their bytes would take most of the build's time. */
const ONE_OF_MANY = /\.html$|^tiles[\\/]/;
/** Of a hundredth more than at 9, with a thirtieth of the memory for each file. */
const QUICK = 5;
/** Workers and what reads files are long, and no first view needs them. */
const LATE = /^assets[\\/](?:.*-worker|xlsx|rare-packings)-/;
const USUAL = 9;

function qualityOf(name: string): number {
  if (ONE_OF_MANY.test(name)) return QUICK;
  return LATE.test(name) ? USUAL : constants.BROTLI_MAX_QUALITY;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes `<file>.br` and `<file>.gz` beside each text, for the project's server and for hosts that send such files. */
export function compressPlugin(): Plugin {
  return {
    name: 'compress',
    apply: 'build',
    enforce: 'post',
    writeBundle: {
      sequential: true,
      order: 'post',
      async handler({ dir = 'dist' }) {
        // Not the bundle alone: what stands in public/ has been copied by now.
        const texts = (await readdir(dir, { recursive: true })).filter(
          // Data for programs: each is asked for by few, and whole packages are there as one zip file.
          (name) => TEXT.test(name) && !isPublished(name.replaceAll('\\', '/')),
        );
        await Promise.all(
          texts.map(async (name) => {
            const path = join(dir, name);
            const bytes = await readFile(path);
            if (bytes.length < WORTH_IT) return;
            const params = { [constants.BROTLI_PARAM_QUALITY]: qualityOf(name) };
            await writeFile(`${path}.br`, await brotli(bytes, { params }));
            await writeFile(`${path}.gz`, await zip(bytes, { level: 9 }));
          }),
        );
      },
    },
  };
}
