// What run.mjs does once it knows that this Node can.
import { resolve } from 'node:path';
import { root } from './ensure-install.mjs';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error('run.mjs lacks a script; call node src/build/run.mjs <file.ts>');
process.chdir(root);
const environment = process.env.NODE_ENV;

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

const { runnerImport } = await installedVite();
const { module } = await runnerImport(resolve(root, file), { root, configFile: false, logLevel: 'warn' });
// Reading the script sets it to "development"; a build that the script starts would pack React's slow half.
if (environment === undefined) delete process.env.NODE_ENV;
process.exitCode = await module.main(args);
