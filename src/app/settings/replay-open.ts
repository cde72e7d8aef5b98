import { signal } from '../../base/signal.ts';

/** Whether the reader has opened the second clock. It also stands open while an account is in force. */
export const replayOpen = signal(false);
