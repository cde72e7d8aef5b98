import { useEffect, useState } from 'react';
import { own } from '../../base/own.ts';
import { slugOf } from '../../core/import/package/clean-text.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import { makeSite, siteFiles } from '../../io/take/site-client.ts';
import type { SiteData, SiteFiles, SiteWishes } from '../../io/take/site-messages.ts';
import { takeAway } from '../../io/take/take-client.ts';
import { reasonOf } from '../../ui/PaneProblem.tsx';
import { saveFile } from '../../ui/save-file.ts';
import type { Work } from '../session/session-context.ts';

/** How far the making of a site is. */
export type SiteState =
  | { readonly step: 'asking' }
  | { readonly step: 'making'; readonly part: number }
  | { readonly step: 'cancelled' }
  | { readonly step: 'done'; readonly size: number; readonly files: number }
  | { readonly step: 'failed'; readonly reason: string };

/** The data of the set that is open: a package of the site by its name, else all its events as the files of a package. */
async function dataOf(
  { whole }: Work,
  { packages }: SiteFiles,
  title: string,
  signal: AbortSignal,
): Promise<SiteData> {
  const { info, actors, places, sources, categories } = whole.catalogue;
  if (own(packages, info.name)) return { name: info.name };
  const { timeZone, ground, licence } = info;
  const from = {
    title,
    timeZone,
    ...(ground && { ground }),
    // Not how the page is cited, which names its host.
    source: info.title,
    licence: { name: licence.name, title: licence.title, path: licence.url },
    tables: { actors, places, sources, categories },
  };
  const taking = await takeAway(from, { query: whole.query, filter: NO_FILTER }, signal);
  return { zip: (await taking.write('data-package')).content };
}

/** The list of the files of the page, once it has come; a reason where it cannot be had. `again` asks anew. */
export function useSiteFiles(): {
  readonly files: SiteFiles | string | undefined;
  readonly again: () => void;
} {
  const [files, setFiles] = useState<SiteFiles | string>();
  const [asking, setAsking] = useState(() => new AbortController());
  useEffect(
    function ask() {
      const { signal } = asking;
      setFiles(undefined);
      siteFiles(signal).then(setFiles, (error) => {
        if (!signal.aborted) setFiles(reasonOf(error));
      });
      return () => asking.abort();
    },
    [asking],
  );
  return { files, again: () => setAsking(new AbortController()) };
}

/** Has a site made of the set that is open and saved. It ends with its component. */
export function useSite(work: Work) {
  const [state, setState] = useState<SiteState>({ step: 'asking' });
  const [making, setMaking] = useState<AbortController>();
  useEffect(() => () => making?.abort(), [making]);

  async function make(host: SiteFiles, wishes: SiteWishes): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    setMaking(controller);
    setState({ step: 'making', part: 0 });
    const onPart = (part: number) => setState({ step: 'making', part });
    try {
      const data = await dataOf(work, host, wishes.title, signal);
      const { content, files } = await makeSite(host, data, wishes, onPart, signal);
      saveFile(content, `${slugOf(wishes.title) || 'timeline'}-site.zip`);
      setState({ step: 'done', size: content.size, files });
    } catch (error) {
      setState(signal.aborted ? { step: 'cancelled' } : { step: 'failed', reason: reasonOf(error) });
    }
    // What was collected for it is let go.
    controller.abort();
  }
  return { state, make, cancel: () => making?.abort() };
}
