import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reasonOf } from '../base/reason-of.ts';
import { inWords, outputInWords } from './in-words.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files that commands keep between runs; never in the repository. */
export const cacheFolder = join(root, 'node_modules', '.cache');

/** Who reads the output may stop reading, as `head` does: then nobody is there to whom anything could be said. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** An error that has been printed already. */
export class Said extends Error {}

/** A step that failed, with the output a person needs to see why. */
export class StepFailed extends Error {
  readonly output: string;

  constructor(name: string, output: string) {
    super(`${name} failed`);
    this.output = output;
  }
}

/**
 * Does one step of a command and prints one line, `name  note  1.2 s`. `work` returns the note. A failure prints its
 * output, or what a person can do about it, and throws that this is said.
 */
export async function step(name: string, work: () => Promise<string>): Promise<void> {
  const started = performance.now();
  const took = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  try {
    const note = await work();
    say([name.padEnd(10), took().padStart(7), note].join('  ').trimEnd());
  } catch (error) {
    say(`${name.padEnd(10)}  ${took().padStart(7)}  failed`);
    say(sayableOf(error));
    throw new Said(`${name} failed`, { cause: error });
  }
}

function sayableOf(error: unknown): string {
  if (error instanceof StepFailed) return outputInWords(error.output) ?? error.output.trim();
  return inWords(error) ?? reasonOf(error);
}

/** Runs a script of an installed package, e.g. `typescript/bin/tsc`, in the project's folder; returns its output. */
export async function tool(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const { code, output } = await execute(
    process.execPath,
    [join(root, 'node_modules', script), ...args],
    env,
  );
  if (code !== 0) throw new StepFailed(script, output);
  return output;
}

/** Runs a program in the project's folder and waits; a program that cannot start has code -1. */
export function execute(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return new Promise<{ readonly code: number; readonly output: string }>((done) => {
    const { FORCE_COLOR: _, ...inherited } = process.env;
    const child = spawn(program, args, { cwd: root, env: { ...inherited, NO_COLOR: '1', ...env } });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => done({ code: -1, output: error.message }));
    child.on('close', (code) => done({ code: code ?? -1, output }));
  });
}
