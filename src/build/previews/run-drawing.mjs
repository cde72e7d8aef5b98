// Runs a script of this folder in a process of its own. Whoever begins it has what is installed already: nothing is installed.
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const [script, ...args] = process.argv.slice(2);
const file = join(import.meta.dirname, script);
const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'warn' });
process.exitCode = await module.main(args);
