import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { cacheFolder, execute, root, StepFailed, step } from '../step.ts';
import { PICTURE_FOLDERS } from './preview-address.ts';

// Pictures are drawn in a process of their own: reading its code takes a second that no other command needs, and a picture
// that ends the native library ends no server.

/** Where pictures are kept between runs. */
export const keptPreviews = join(cacheFolder, 'previews');

const RUNNER = join(root, 'src/build/previews/run-drawing.mjs');

/** A question to the process that draws, and its answer: the path of a picture, or none. */
export interface PreviewQuestion {
  readonly id: number;
  readonly names: readonly string[];
}
export interface PreviewAnswer {
  readonly id: number;
  readonly path?: string;
  readonly fault?: string;
}

/** Puts the preview pictures of a built site into it, those that changed drawn anew. */
export async function previewsStep(folder: string): Promise<void> {
  await step('previews', async () => {
    const { code, output } = await execute(process.execPath, [RUNNER, 'make-previews.ts', folder]);
    if (code !== 0) throw new StepFailed('previews', output);
    return output.trim();
  });
}

interface Waiting {
  readonly done: (path: string | undefined) => void;
  readonly fail: (error: Error) => void;
}

/** A process that draws, and who waits for it. */
function drawer(folder: string, onEnd: () => void) {
  const waiting = new Map<number, Waiting>();
  const child: ChildProcess = fork(RUNNER, ['answer-previews.ts', folder], { cwd: root });
  // It keeps nobody from ending, and ends with whoever began it.
  child.unref();
  child.channel?.unref();
  child.on('message', ({ id, path, fault }: PreviewAnswer) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (fault === undefined) asked?.done(path);
    else asked?.fail(new Error(fault));
  });
  const end = () => {
    for (const { fail } of waiting.values()) fail(new Error('the process that draws pictures has ended'));
    waiting.clear();
    onEnd();
  };
  child.on('error', end);
  child.on('exit', end);
  return (question: PreviewQuestion) =>
    new Promise<string | undefined>((done, fail) => {
      waiting.set(question.id, { done, fail });
      child.send(question, (error) => error && end());
    });
}

/**
 * Draws the pictures of a built site when they are first asked for: the path of the one that the names of an address lead to,
 * or undefined. The process that does so begins with the first question, and anew with the next when it has ended.
 */
export function previewsWhenAsked(folder: string): (names: readonly string[]) => Promise<string | undefined> {
  let ask: ReturnType<typeof drawer> | undefined;
  let asked = 0;
  return async (names) => {
    if (!PICTURE_FOLDERS.includes(names[0])) return undefined;
    if (!ask) {
      const begun = drawer(folder, () => {
        if (ask === begun) ask = undefined;
      });
      ask = begun;
    }
    return ask({ id: asked++, names });
  };
}
