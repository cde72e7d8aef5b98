import type { Reason } from '../../core/import/report/reasons.ts';
import type { GroundAddress } from '../../core/space/ground-address.ts';
import type { OwnGround, TileContent, TilePlace } from '../../core/space/own-ground.ts';
import type { HostRequest } from '../fetching-frame.ts';
import type { Keeping } from '../own/own-messages.ts';

/** What a ground says of itself. */
export type GroundFacts = Omit<OwnGround, 'host' | 'tile' | 'close'>;

/** What the page asks the worker that reads a ground. */
export type GroundAsking =
  | { readonly ask: 'open'; readonly of: File | GroundAddress }
  | { readonly ask: 'keep'; readonly file: File }
  | { readonly ask: 'tile'; readonly id: number; readonly place: TilePlace };

/** What it answers. `fetch`: it asks in turn for something of the host that the ground is at; a port comes with it. */
export type GroundAnswer =
  | { readonly says: 'fetch'; readonly request: HostRequest }
  | { readonly says: 'opened'; readonly facts: GroundFacts }
  | { readonly says: 'kept'; readonly keeping: Keeping }
  | { readonly says: 'refused'; readonly reason: Reason | string }
  | { readonly says: 'tile'; readonly id: number; readonly content: TileContent | undefined }
  | { readonly says: 'failed'; readonly id: number; readonly reason: string };
