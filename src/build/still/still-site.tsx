import { prerender } from 'react-dom/static';
import { dataAddress, dataKey, SETS } from '../../app/address/site-place.ts';
import { type Pictured, picturedPage } from '../../app/still/pictured.ts';
import { StillPage } from '../../app/still/StillPage.tsx';
import type { Picture, PictureOf } from '../../app/still/StillPicture.tsx';
import { compile } from '../../core/dataset/compile.ts';
import { inLanguage } from '../../core/dataset/in-language.ts';
import type { DataPackage } from '../../core/model/package.ts';
import { type OpenSet, openSet } from '../../core/store/open-set.ts';
import { pageQuestions } from '../../core/store/page-questions.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { type LanguageCode, langKey } from '../../core/view/language-code.ts';
import { printPath } from '../../core/view/page-path.ts';
import type { Page } from '../../core/view/view.ts';
import { loadLanguage } from '../../i18n/language.ts';
import { loadLaterWords } from '../../i18n/later-words.ts';
import type { Elsewhere } from '../../panels/detail/other-record.ts';
import { eventDay } from './event-day.ts';
import { withoutControls } from './plain-markup.ts';

/** A set that answers everything at once, what pages of text ask too: a document is rendered in one go. */
function openedAtOnce(source: DataPackage): OpenSet {
  const dataset = compile(source);
  const query: EventQuery = {
    ...openSet(dataset).query,
    ...pageQuestions(dataset),
    during: () => query,
  };
  return { catalogue: dataset, query };
}

/** The picture of a page of a set, or of the view on which the set opens, in a language; undefined for a page without events. */
export type StillOf = (
  name: string,
  set: OpenSet,
  page: Pictured | undefined,
  language: LanguageCode,
) => Promise<Picture | undefined>;

interface Site {
  readonly packages: readonly DataPackage[];
  readonly language: LanguageCode;
  /** The site's base without a slash at its end. */
  readonly base: string;
  /** Undefined where no stills are drawn for the site. */
  readonly stillOf: StillOf | undefined;
}

/** The pages whose pictures a page has; undefined stands for the view on which a set opens. */
function shownPictures(page: Page, source: DataPackage | undefined): readonly (Pictured | undefined)[] {
  const own = picturedPage(page);
  if (own || page.name === 'explore') return [own];
  const steps = (source?.tables.story ?? []).filter(
    ({ id }) => page.name === 'story' || (page.name === 'step' && page.id === id),
  );
  return steps.map(({ event }) => ({ name: 'event', id: event }));
}

/** What tells apart the pictures of a page. */
const keyOf = (page: Pictured | undefined) => page && printPath(page);

/** What a page of a package says before the app is there. */
export type StillMarkup = (name: string, page: Page | undefined) => Promise<string>;

/**
 * Writes the pages of a site's packages in a language, which it puts in force, as HTML for the element "still" of a document. The components are the
 * app's own, so that words and boxes are those that the app shows; what needs the app is left out.
 */
export async function stillSite({ packages, language, base, stillOf }: Site): Promise<StillMarkup> {
  await loadLanguage(language);
  await loadLaterWords();
  /** Documents are written for no address in particular but for its language. */
  const nowhere = { pathname: `/${langKey(language) ?? ''}`, search: '' };
  const sets = new Map<string, OpenSet>(
    packages.map((one) => [one.info.name, openedAtOnce(inLanguage(one, language))]),
  );

  const elsewhere = async (name: string, page: Page | undefined): Promise<readonly Elsewhere[]> => {
    if (page?.name !== 'event') return [];
    const found = await Promise.all(
      [...sets].map(async ([other, { catalogue, query }]) => {
        const family = other === name ? undefined : await query.family(page.id);
        return (
          family && {
            name: other,
            catalogue,
            record: family.event,
            href: base + dataAddress(page, other, nowhere),
          }
        );
      }),
    );
    return found.filter((one) => one !== undefined);
  };

  async function picturesOf(name: string, set: OpenSet, page: Page | undefined): Promise<PictureOf> {
    if (!stillOf || !page) return () => undefined;
    const stills = await Promise.all(
      shownPictures(page, set.catalogue.source).map(
        async (shown) => [keyOf(shown), await stillOf(name, set, shown, language)] as const,
      ),
    );
    const known = new Map(stills);
    return (shown) => known.get(keyOf(shown));
  }

  return async (name, page) => {
    const set = sets.get(name);
    if (!set) throw new Error(`the site has no package ${name}`);
    const { prelude } = await prerender(
      <StillPage
        set={set}
        name={{ data: dataKey(name), sets: SETS }}
        page={page}
        address={page ? dataAddress(page, name, nowhere) : '/404'}
        base={base}
        elsewhere={await elsewhere(name, page)}
        pictureOf={await picturesOf(name, set, page)}
        day={page?.name === 'event' ? await eventDay(set, page.id) : undefined}
      />,
      // Nothing is put off to be moved into place by a script.
      { progressiveChunkSize: Number.POSITIVE_INFINITY },
    );
    return withoutControls(await new Response(prelude).text());
  };
}
