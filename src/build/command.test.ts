import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { command } from './command.ts';
import { InWords, inWords, outputInWords } from './in-words.ts';
import { execute, Said } from './step.ts';

/** The exit code of a command and what it printed. */
async function ended(usage: Parameters<typeof command>[0], work: () => Promise<number>, args: string[] = []) {
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  const code = await command(usage, work)(args);
  return { code, printed };
}

afterEach(() => vi.restoreAllMocks());

const nothing = async () => 0;

describe('a command', () => {
  it.each([
    [{ options: ['--base'] }, ['--bsae']],
    [{ options: ['--base'] }, ['zoom']],
    [{ options: [], words: true } as const, ['zoom', '--fast']],
    [{ options: [] }, ['-v']],
  ])('%o refuses %o in words', async (usage, args) => {
    const { code, printed } = await ended(usage, nothing, args);
    expect(code).toBe(2);
    expect(printed).toMatch(/^".*" is nothing that this command knows; it takes .+\n$/);
  });

  it('takes what it knows', async () => {
    for (const args of [['--base', '/x/'], ['--base=/x/'], []]) {
      expect((await ended({ options: ['--base'] }, nothing, args)).code).toBe(0);
    }
    expect((await ended({ options: [], words: true }, nothing, ['zoom', 'map'])).code).toBe(0);
  });

  it('says what a person can mend, says nothing twice, and throws what is a fault of its own', async () => {
    const failing = (error: Error) => ended({ options: [] }, () => Promise.reject(error));
    expect(await failing(new InWords('do this'))).toEqual({ code: 1, printed: 'do this\n' });
    expect(await failing(new Said('printed before'))).toEqual({ code: 1, printed: '' });
    await expect(failing(new TypeError('x is undefined'))).rejects.toThrow('x is undefined');
  });
});

describe('what the system says no to', () => {
  it('is said with the file and what to do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'words-'));
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    expect(inWords(full)).toBe('a file finds no room on the disk; free some and run this again (ENOSPC)');
    expect(inWords(Object.assign(new Error(), { code: 'EACCES', path: folder }))).toBe(
      `${folder} may not be read or written by you; change its owner or permissions (EACCES)`,
    );
    rmSync(folder, { recursive: true });
    expect(inWords(new Error('other'))).toBeUndefined();
  });

  it('is found in what a program printed', () => {
    const output =
      "error during build:\nError: EACCES: permission denied, mkdir '/srv/dist'\n    at mkdirSync";
    expect(outputInWords(output)).toMatch(/^\/srv\/dist may not be read or written by you/);
    expect(outputInWords('Error: something else')).toBeUndefined();
  });
});

describe('run.mjs', () => {
  const run = readFileSync(join(import.meta.dirname, 'run.mjs'), 'utf8');

  it('asks for another Node before it imports anything', () => {
    expect(run.match(/import.*/g)?.[0]).toBe("import './node-version.mjs';");
    expect(readFileSync(join(import.meta.dirname, 'node-version.mjs'), 'utf8')).not.toMatch(/^import /m);
  });

  it('says that an installation is there in part only', async () => {
    const project = mkdtempSync(join(tmpdir(), 'half-'));
    const build = join(project, 'src/build');
    mkdirSync(build, { recursive: true });
    for (const name of [
      'run.mjs',
      'run-script.mjs',
      'node-version.mjs',
      'ensure-install.mjs',
      'bounded-parquet.mjs',
    ]) {
      writeFileSync(join(build, name), readFileSync(join(import.meta.dirname, name)));
    }
    const lock = JSON.stringify({ packages: { 'node_modules/vite': { version: '1.0.0' } } });
    mkdirSync(join(project, 'node_modules/vite'), { recursive: true });
    writeFileSync(join(project, 'package-lock.json'), lock);
    writeFileSync(join(project, 'node_modules/.package-lock.json'), lock);
    writeFileSync(join(project, 'node_modules/vite/package.json'), '{ "name": "vite" }');
    const { code, output } = await execute(process.execPath, [join(build, 'run.mjs'), 'any.ts']);
    rmSync(project, { recursive: true });
    expect(code).toBe(1);
    expect(output).toContain('node_modules is there in part only; delete it and run this again');
    expect(output).not.toMatch(/^ {4}at /m);
  });
});
