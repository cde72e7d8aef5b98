import type { KeyName } from './url-keys.ts';
import type { View } from './view.ts';

/** State that no link carries. */
type OtherState =
  | 'theme'
  | 'panes'
  | 'pageKeys'
  | 'keptCopy'
  | 'language'
  | 'languageOffer'
  | 'digits'
  | 'mappings'
  | 'openedFiles'
  | 'hovered'
  | 'relation'
  | 'mapBounds'
  | 'tab'
  | 'sheet'
  | 'tableOrder'
  | 'notices';

type Home =
  /** In the path of the address; where it cannot be there, in these keys. */
  | { readonly lives: 'path'; readonly keys?: readonly KeyName[] }
  /** In these keys of the address. */
  | { readonly lives: 'query'; readonly keys: readonly KeyName[] }
  /** In the browser's local storage, under this key: a habit of the reader, not part of what a link shows. */
  | { readonly lives: 'storage'; readonly key: string }
  /** Gone on reload. */
  | { readonly lives: 'memory' };

/** Each piece of state and where it is kept; the type asks for a row per member of View. */
export const WHERE_STATE_LIVES = {
  page: { lives: 'path' },
  filter: {
    lives: 'query',
    keys: [
      'actor',
      'category',
      'status',
      'place',
      'source',
      'actors',
      'places',
      'role',
      'attribution',
      'certainty',
      'q',
    ],
  },
  span: { lives: 'query', keys: ['from', 'to'] },
  map: { lives: 'query', keys: ['map'] },
  withinMap: { lives: 'query', keys: ['within'] },
  lanes: { lives: 'query', keys: ['lanes'] },
  axis: { lives: 'query', keys: ['axis'] },
  asof: { lives: 'query', keys: ['asof'] },
  speaker: { lives: 'query', keys: ['speaker'] },
  data: { lives: 'path', keys: ['data'] },
  lang: { lives: 'path' },
  version: { lives: 'query', keys: ['version'] },
  embed: { lives: 'path' },
  embedPanes: { lives: 'query', keys: ['panes'] },
  embedTheme: { lives: 'query', keys: ['theme'] },
  isLocked: { lives: 'query', keys: ['filters'] },
  theme: { lives: 'storage', key: 'theme' },
  panes: { lives: 'storage', key: 'panes' },
  pageKeys: { lives: 'storage', key: 'page-keys' },
  keptCopy: { lives: 'storage', key: 'kept-copy' },
  language: { lives: 'storage', key: 'language' },
  languageOffer: { lives: 'storage', key: 'language-offer' },
  digits: { lives: 'storage', key: 'digits' },
  mappings: { lives: 'storage', key: 'mappings' },
  openedFiles: { lives: 'memory' },
  hovered: { lives: 'memory' },
  relation: { lives: 'memory' },
  mapBounds: { lives: 'memory' },
  tab: { lives: 'memory' },
  sheet: { lives: 'memory' },
  tableOrder: { lives: 'memory' },
  notices: { lives: 'memory' },
} as const satisfies Readonly<Record<keyof View | OtherState, Home>>;
