import type { Page } from '@playwright/test';

/** What a stretch of frames looked like; times in ms. */
export interface FrameFigures {
  readonly frames: number;
  /** 95th percentile and longest time between two frames. */
  readonly interval95: number;
  readonly intervalMax: number;
  /** Share of intervals within a sixtieth of a second (and 0.13 ms for the clock). */
  readonly withinFrame: number;
  /** 95th percentile of the page thread's work in a frame: callbacks, style, layout and paint. */
  readonly work95: number;
}

interface Recorder {
  readonly intervals: number[];
  readonly work: number[];
  running: boolean;
}

declare global {
  interface Window {
    benchRecorder?: Recorder;
  }
}

const FRAME = 16.8;

/** Starts to note each frame's time and work; a message posted in a frame's callback arrives when its paint is done. */
export async function startFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const recorder: Recorder = { intervals: [], work: [], running: true };
    window.benchRecorder = recorder;
    const { port1, port2 } = new MessageChannel();
    let began = 0;
    port1.onmessage = () => recorder.work.push(performance.now() - began);
    let last = 0;
    const frame = (now: number) => {
      if (!recorder.running) return;
      requestAnimationFrame(frame);
      // The clock has tenths; their differences must not gain more digits.
      if (last > 0) recorder.intervals.push(Math.round((now - last) * 10) / 10);
      last = now;
      began = performance.now();
      port2.postMessage(0);
    };
    requestAnimationFrame(frame);
  });
}

export async function stopFrames(page: Page): Promise<FrameFigures> {
  const { intervals, work } = await page.evaluate(() => {
    const recorder = window.benchRecorder!;
    recorder.running = false;
    return { intervals: recorder.intervals, work: recorder.work };
  });
  return figures(intervals, work);
}

function figures(intervals: readonly number[], work: readonly number[]): FrameFigures {
  return {
    frames: intervals.length,
    interval95: percentile(intervals, 0.95),
    intervalMax: Math.max(...intervals),
    withinFrame: intervals.filter((ms) => ms <= FRAME).length / intervals.length,
    work95: percentile(work, 0.95),
  };
}

/** The value below which the share of the values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
