import type { Reason } from '../../core/import/report/reasons.ts';
import type { OwnGround, TileContent, TilePlace } from '../../core/space/own-ground.ts';

/** What a ground says of itself. */
export type GroundFacts = Omit<OwnGround, 'tile' | 'close'>;

/** What the page asks the worker that reads a ground. */
export type GroundAsking =
  | { readonly ask: 'open'; readonly file: File }
  | { readonly ask: 'tile'; readonly id: number; readonly place: TilePlace };

/** What it answers. */
export type GroundAnswer =
  | { readonly says: 'opened'; readonly facts: GroundFacts }
  | { readonly says: 'refused'; readonly reason: Reason | string }
  | { readonly says: 'tile'; readonly id: number; readonly content: TileContent | undefined }
  | { readonly says: 'failed'; readonly id: number; readonly reason: string };
