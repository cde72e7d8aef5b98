// What run.mjs does once it knows that this Node can.
import { resolve } from 'node:path';
import { boundedParquet } from './bounded-parquet.mjs';
import { root } from './ensure-install.mjs';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error('run.mjs lacks a script; call node src/build/run.mjs <file.ts>');
process.chdir(root);
const nodeEnv = process.env.NODE_ENV;

/** Vite, or an end in words: what npm recorded as installed may be there in part only. */
async function installedVite() {
  try {
    return await import('vite');
  } catch (error) {
    process.stderr.write(
      `${error.message}\nnode_modules is there in part only; delete it and run this again\n`,
    );
    process.exit(1);
  }
}

const { createRunnableDevEnvironment, resolveConfig } = await installedVite();
const config = await resolveConfig(
  {
    root,
    configFile: false,
    envDir: false,
    cacheDir: root,
    logLevel: 'warn',
    plugins: [boundedParquet()],
    environments: {
      script: {
        consumer: 'server',
        dev: { moduleRunnerTransform: true },
        resolve: {
          external: true,
          noExternal: ['hyparquet'],
          mainFields: [],
          conditions: ['node', ...(process.features.require_module ? ['module-sync'] : [])],
        },
      },
    },
  },
  'serve',
);
// As Vite's runnerImport is, but open until the script ends: what it imports when first used has to find it.
const environment = createRunnableDevEnvironment('script', config, {
  runnerOptions: { hmr: false },
  hot: false,
});
await environment.init();
try {
  const module = await environment.runner.import(resolve(root, file));
  // Reading the script sets it to "development"; a build that the script starts would pack React's slow half.
  if (nodeEnv === undefined) delete process.env.NODE_ENV;
  process.exitCode = await module.main(args);
} finally {
  await environment.close();
}
