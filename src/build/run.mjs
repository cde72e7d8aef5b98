// Runs a TypeScript script under plain Node: `node src/build/run.mjs <file.ts> [arguments]`, after installing what
// is missing. The script exports `main(args: string[]): Promise<number>`; the number becomes the exit code.
import { resolve } from 'node:path';
import { root } from './ensure-install.mjs';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error('run.mjs lacks a script; call node src/build/run.mjs <file.ts>');
process.chdir(root);
const environment = process.env.NODE_ENV;
const { runnerImport } = await import('vite');
const { module } = await runnerImport(resolve(root, file), { root, configFile: false, logLevel: 'warn' });
// Reading the script sets it to "development"; a build that the script starts would pack React's slow half.
if (environment === undefined) delete process.env.NODE_ENV;
process.exitCode = await module.main(args);
