import { type Signal, signal } from '../../base/signal.ts';
import type { Address } from '../../core/view/url.ts';
import type { View } from '../../core/view/view.ts';
import type { Wanted } from '../../core/view/wanted.ts';
import type { Session } from '../session/session-types.ts';

/**
 * The session of a story's pictures: they show the view of a step in the whole record, and what the reader chooses in them
 * lasts until the next one. The address stays that of the step. `wanted` is theirs alone.
 */
export function storySession(session: Session, step: View, wanted: Signal<Wanted | undefined>): Session {
  const { page, filter, lanes } = step;
  const reader = session.address.get().view;
  const view = { ...reader, page, filter, lanes, withinMap: false, asof: undefined, speaker: undefined };
  const address = signal<Address>({ view, notices: [] });
  return {
    ...session,
    address,
    wanted,
    choose(change) {
      address.set({ view: { ...address.get().view, ...change }, notices: [] });
    },
  };
}
