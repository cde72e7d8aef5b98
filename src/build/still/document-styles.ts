import type { Rolldown } from 'vite';
import { own } from '../../base/own.ts';
import type { Page } from '../../core/view/view.ts';

/** The components of the pages whose styles are not those of the first view. */
const COMPONENTS: Readonly<Record<Exclude<Page['name'], 'explore' | 'event' | 'table'>, string>> = {
  actor: 'ActorPage',
  between: 'BetweenPage',
  place: 'PlacePage',
  sources: 'SourcesPage',
  open: 'OpenPage',
  story: 'StoryPage',
  step: 'StoryPage',
};

/** The addresses of the styles of a page's own component in a bundle, below the site's base. */
export function documentStyles(bundle: Rolldown.OutputBundle, page: Page['name']): readonly string[] {
  const component = own(COMPONENTS, page);
  const links = new Set<string>();
  for (const chunk of component === undefined ? [] : Object.values(bundle)) {
    if (chunk.type !== 'chunk' || !chunk.facadeModuleId?.endsWith(`/pages/${component}.tsx`)) continue;
    for (const name of [chunk.fileName, ...chunk.imports]) {
      const one = bundle[name];
      if (one?.type !== 'chunk' || one.isEntry) continue;
      for (const style of one.viteMetadata?.importedCss ?? []) links.add(style);
    }
  }
  return [...links];
}

/** The same for every page whose component has styles of its own, by the names of the pages. */
export function pageStyles(bundle: Rolldown.OutputBundle): Readonly<Record<string, readonly string[]>> {
  const pages = Object.keys(COMPONENTS) as Page['name'][];
  return Object.fromEntries(pages.map((page) => [page, documentStyles(bundle, page)]));
}
