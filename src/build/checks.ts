import { join } from 'node:path';
import { readPackages, readShared } from './data-files.ts';
import { installEngine } from './install-engine.ts';
import { issueReport } from './issue-report.ts';
import { root, StepFailed, step, tool } from './step.ts';

/** Types and tests of the engine want its packages, which nothing else does. */
export async function checkEngine(): Promise<void> {
  await step('engine', async () => (installEngine() ? 'installed' : ''));
}

/** Types of the core alone (no DOM), of the service worker, and of everything else. */
export async function checkTypes(): Promise<void> {
  await step('types', async () => {
    await tool('typescript/bin/tsc', ['-p', 'src/core']);
    await tool('typescript/bin/tsc', ['-p', 'src/offline']);
    await tool('typescript/bin/tsc', ['-p', '.']);
    return '';
  });
}

export async function checkStyle(): Promise<void> {
  await step('lint', async () => {
    await tool('@biomejs/biome/bin/biome', ['ci', '--colors=off', '.']);
    return '';
  });
}

/** Every rule of every data package. */
export async function checkPackages(): Promise<void> {
  await step('data', async () => {
    const data = join(root, 'data');
    const folders = await readPackages(data);
    const issues = issueReport(folders, (await readShared(data)).issues);
    if (issues) throw new StepFailed('data', issues);
    return folders
      .map(({ name, package: read }) => `${name}: ${read?.tables.events.length} events`)
      .join(', ');
  });
}
