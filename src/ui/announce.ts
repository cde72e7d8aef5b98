import { type ReadableSignal, signal } from '../base/signal.ts';

/** What is said within this many ms is said in one go. */
const TOGETHER = 150;
/** An announcement that has been read out is taken away, so that nobody comes upon it later. */
const STAYS = 5000;

const words = signal('');
let waiting: string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

function say(): void {
  words.set(waiting.join(' '));
  waiting = [];
  timer = setTimeout(() => words.set(''), STAYS);
}

/** What those who listen to the page are told now; '' when nothing. */
export const announced: ReadableSignal<string> = words;

/**
 * Tells those who listen to the page, once and when they are free, what a change has done that others see: a short
 * sentence. What is announced twice in a moment is said once.
 */
export function announce(sentence: string): void {
  if (waiting.includes(sentence)) return;
  if (waiting.length === 0) {
    clearTimeout(timer);
    // Emptied first, so that the same words are news again.
    words.set('');
    timer = setTimeout(say, TOGETHER);
  }
  waiting.push(sentence);
}
