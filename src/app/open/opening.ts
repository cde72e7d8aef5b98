import { type ReadableSignal, signal } from '../../base/signal.ts';
import type { ColumnGuess } from '../../core/import/formats/guess-columns.ts';
import type { Reason } from '../../core/import/report/reasons.ts';
import type { Issue } from '../../core/model/issue.ts';
import { groundAddress } from '../../core/space/ground-address.ts';
import type { OwnGround } from '../../core/space/own-ground.ts';
import { type Fetched, fetchFile, nameOfAddress } from '../../io/fetch-file.ts';
import { isGroundFile } from '../../io/ground/ground-client.ts';
import { importOwn, type MappingTalk, NotOpened, type OwnSet } from '../../io/own/own-client.ts';
import type { Clocks, Keeping, Progress } from '../../io/own/own-messages.ts';
import { reasonOf } from '../../ui/PaneProblem.tsx';
import { ASKING } from '../address/asking-document.ts';
import { retryFailed } from '../data/datasets.ts';
import { ownGround } from '../data/ground-of-reader.ts';
import { keepLaid } from './kept-map.ts';
import { rememberedMapping, rememberMapping } from './kept-mappings.ts';
import { layOpened } from './lay-opened.ts';

/** Files that a reader opens, and how far that is. */
export type Opening =
  | { readonly step: 'idle'; readonly isCancelled?: boolean }
  | { readonly step: 'fetching'; readonly host: string; readonly fetched: Fetched }
  | {
      readonly step: 'reading';
      readonly files: readonly File[];
      readonly progress?: Progress;
      /** When the reading of rows began, ms of the page's clock. */
      readonly since: number;
    }
  | { readonly step: 'asking'; readonly files: readonly File[]; readonly talk: MappingTalk }
  | {
      readonly step: 'made';
      readonly files: readonly File[];
      readonly clocks: Clocks;
      readonly set: OwnSet;
      /** The names of columns whose meaning was remembered. */
      readonly remembered?: readonly string[];
    }
  /** Not events but a ground for the map, which has it now. */
  | {
      readonly step: 'ground';
      readonly ground: OwnGround;
      /** Whether a copy of the file is kept, once that is known. */
      readonly keeping?: Promise<Keeping>;
    }
  | {
      readonly step: 'refused';
      readonly files: readonly File[];
      /** What a browser says where it is a text. */
      readonly reason: Reason | string;
      readonly asksDayOrder: boolean;
      readonly issues: readonly Issue[];
    };

const state = signal<Opening>({ step: 'idle' });
let current: AbortController | undefined;

/** What is being opened; it goes on while the reader is on other pages. */
export const opening: ReadableSignal<Opening> = state;

// The map has a way of its own to take a ground away.
ownGround.subscribe(() => {
  const now = state.get();
  if (now.step === 'ground' && now.ground !== ownGround.get()) state.set({ step: 'idle' });
});

/** Files in words. */
export function namesOf(files: readonly File[]): string {
  return files.map(({ name }) => name).join(', ');
}

/** Says that files could not be opened, in the words of whatever failed. */
export function refuseFiles(files: readonly File[], reason: Reason | string): void {
  state.set({ step: 'refused', files, reason, asksDayOrder: false, issues: [] });
}

/** Reads files that belong together, or one that is a ground for the map; what was being read before is given up. */
export async function openFiles(files: readonly File[], clocks: Clocks = {}): Promise<void> {
  if (files.length === 0) return;
  current?.abort();
  const controller = new AbortController();
  current = controller;
  let remembered: readonly string[] | undefined;
  let since = performance.now();
  const isCurrent = () => current === controller;
  state.set({ step: 'reading', files, since });
  try {
    const [only, ...others] = files;
    if (others.length === 0 && (await isGroundFile(only))) {
      const ground = await layOpened(only, controller.signal);
      const keeping = keepLaid(only, ground);
      if (isCurrent()) state.set({ step: 'ground', ground, keeping });
      return;
    }
    const set = await importOwn(
      files,
      clocks,
      {
        progress(progress) {
          if (!isCurrent()) return;
          if (progress.rows === 0) since = performance.now();
          state.set({ step: 'reading', files, progress, since });
        },
        question(talk) {
          const known = rememberedMapping(talk.question.names);
          if (known) {
            remembered = talk.question.names;
            talk.answer(known);
          } else if (isCurrent()) state.set({ step: 'asking', files, talk });
        },
      },
      controller.signal,
    );
    retryFailed(set.entry.name);
    if (isCurrent()) state.set({ step: 'made', files, clocks, set, remembered });
  } catch (error) {
    if (!isCurrent()) return;
    const { reason, asksDayOrder, issues } =
      error instanceof NotOpened ? error : new NotOpened(reasonOf(error));
    state.set({ step: 'refused', files, reason, asksDayOrder, issues });
  }
}

/** Opens the file or the tiles at an https address, for which the reader has agreed to ask its host. */
export async function openAddress(address: string): Promise<void> {
  current?.abort();
  const controller = new AbortController();
  current = controller;
  const isCurrent = () => current === controller;
  const { host } = new URL(address);
  const onProgress = (fetched: Fetched) => {
    if (isCurrent()) state.set({ step: 'fetching', host, fetched });
  };
  onProgress({ bytes: 0 });
  try {
    const at = groundAddress(address);
    if (at) {
      const ground = await layOpened(at, controller.signal);
      if (isCurrent()) state.set({ step: 'ground', ground });
      return;
    }
    const file = await fetchFile(address, ASKING, onProgress, controller.signal);
    if (isCurrent()) await openFiles([file]);
  } catch (error) {
    if (!isCurrent()) return;
    const files = [new File([], nameOfAddress(address))];
    refuseFiles(files, error instanceof NotOpened ? error.reason : reasonOf(error));
  }
}

/** Says what the columns of the table that is asked about mean, and goes on. */
export function answerMapping(columns: ColumnGuess, isKept: boolean): void {
  const now = state.get();
  if (now.step !== 'asking') return;
  if (isKept) rememberMapping(now.talk.question.names, columns);
  state.set({ step: 'reading', files: now.files, since: performance.now() });
  now.talk.answer(columns);
}

/** Asks again what the columns of the files mean. */
export function askAgain(): void {
  const now = state.get();
  if (now.step !== 'made' || !now.remembered) return;
  rememberMapping(now.remembered, undefined);
  void openFiles(now.files, now.clocks);
}

/** Reads the files again, with days and clocks of another zone. */
export function readInZone(timeZone: string): void {
  const now = state.get();
  if (now.step === 'made') void openFiles(now.files, { ...now.clocks, timeZone });
}

/** Gives up what is being read, at once. */
export function cancelOpening(): void {
  current?.abort();
  current = undefined;
  state.set({ step: 'idle', isCancelled: true });
}

/** Goes back to where files are chosen. */
export function leaveOpening(): void {
  state.set({ step: 'idle' });
}
