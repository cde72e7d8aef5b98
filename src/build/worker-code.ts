import { build, type Plugin, type Rolldown } from 'vite';

interface WorkerInput {
  readonly root: string;
  /** Path of the module that is the worker. */
  readonly input: string;
  readonly format: 'iife' | 'es';
  readonly plugins: readonly Plugin[];
  /** Names in the code and what stands in their place. */
  readonly define?: Readonly<Record<string, string>>;
}

/** The code of a worker with all that it needs in one file, built beside the page. */
export async function workerCode({ root, input, format, plugins, define }: WorkerInput): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [...plugins],
    define: { ...define },
    worker: { format: 'es' },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input, output: { format, codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
