import type { AsOf } from '../perspective/perspective.ts';
import type { Filter } from '../store/filter.ts';
import type { Span } from '../time/span.ts';
import type { AxisDirection } from './axis-direction.ts';
import type { EmbedPane, EmbedTheme } from './embed-words.ts';
import type { LaneForm } from './lane-form.ts';
import type { LanguageCode } from './language-code.ts';

/** Zoom as Leaflet counts it, and the centre in degrees. */
export interface MapView {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** The path of an address. `/` and `/events/<id>` are the same screen; the second has an event of its own. */
export type Page =
  | { readonly name: 'explore' }
  | { readonly name: 'event'; readonly id: string }
  | { readonly name: 'actor'; readonly id: string }
  | { readonly name: 'between'; readonly id: string; readonly other: string }
  | { readonly name: 'place'; readonly id: string }
  | { readonly name: 'story' }
  | { readonly name: 'step'; readonly id: string }
  | { readonly name: 'table' }
  | { readonly name: 'sources' }
  | { readonly name: 'open' };

/** What is shown; an address is this value printed. `undefined` stands for the default, which addresses leave out. */
export interface View {
  readonly page: Page;
  /** Without `within`: whether the map's bounds filter is the next member. */
  readonly filter: Filter;
  readonly withinMap: boolean;
  readonly span?: Span;
  readonly map?: MapView;
  readonly lanes: LaneForm;
  /** Which way time runs across the page; as the language does when nothing is said. */
  readonly axis?: AxisDirection;
  /** The moment up to which what was said counts. */
  readonly asof?: AsOf;
  /** Id of the actor whose account comes before that of others. */
  readonly speaker?: string;
  /** Name of a package under data/, demo-<n>, or own-<…> for what the reader opened; the first package without. */
  readonly data?: string;
  /** The language of the page; English without. */
  readonly lang?: LanguageCode;
  /** The version of the data that the link was made with (core/dataset/versions): 8 hexadecimal digits. */
  readonly version?: string;
  /** Whether it is shown within somebody else's page. */
  readonly embed: boolean;
  /** How it is shown there; by the page's own choice where nothing is said, and in the site itself. */
  readonly embedPanes?: readonly EmbedPane[];
  readonly embedTheme?: EmbedTheme;
  /** Whether a reader there is kept to the filter of the link. */
  readonly isLocked?: boolean;
}

/** A view whose every member is given, be it undefined: what makes or reads whole views forgets none. */
export type WholeView = { readonly [Member in keyof Required<View>]: View[Member] };
