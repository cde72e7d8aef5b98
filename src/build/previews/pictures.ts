import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { picturedPage } from '../../app/still/pictured.ts';
import { compile } from '../../core/dataset/compile.ts';
import { inLanguage } from '../../core/dataset/in-language.ts';
import type { DataPackage } from '../../core/model/package.ts';
import { memoryQuery } from '../../core/store/memory-query.ts';
import { FIRST_LANGUAGE } from '../../core/view/language-code.ts';
import { LANGUAGES as ENTRIES } from '../../i18n/languages.ts';
import { type ReadersColours, readersColours } from '../../ui/readers-colours.ts';
import { registeredColours } from '../../ui/registered-colours.ts';
import type { Theme } from '../../ui/theme.ts';
import { pagesOf } from '../pages.ts';
import type { BuiltSite } from './built-site.ts';
import { cardFonts } from './card-fonts.ts';
import { type CardSource, eventCard, setCard, stillOf } from './cards.ts';
import { drawCard } from './draw-card.ts';
import { drawStill } from './draw-still.ts';
import { installedResvg } from './installed-resvg.ts';
import { PICTURE_FORMS, type PictureForm, type PreviewOf, previewAddress } from './preview-address.ts';
import { type Rasteriser, rasteriser } from './rasteriser.ts';
import { speakLanguage } from './spoken.ts';

/** Where pictures are made and kept. */
export interface Workshop {
  readonly rasteriser: Rasteriser;
  /** The colours of cards, in light, and of stills. */
  readonly theme: Theme;
  readonly readers: ReadersColours;
  /** Keeps pictures by what they show. */
  readonly folder: string;
}

/** A picture that is kept. */
export interface KeptPicture {
  readonly path: string;
  /** It was drawn for this question. */
  readonly isNew: boolean;
  /** Letters of it that none of the fonts has. */
  readonly lacking: string;
}

/** The pictures of a site. */
export interface Pictures {
  readonly all: readonly PreviewOf[];
  /** Draws a picture, unless it is kept; undefined where the site has nothing to show for it. */
  make(of: PreviewOf): Promise<KeptPicture | undefined>;
}

/** The workshop of a project's folder; undefined where nothing is installed that draws. */
export function workshopIn(root: string, folder: string): Workshop | undefined {
  const resvg = installedResvg();
  if (!resvg) return undefined;
  const fonts = cardFonts(join(root, 'node_modules'), join(folder, 'fonts'));
  const tokens = readFileSync(join(root, 'src/ui/tokens.css'), 'utf8');
  return {
    rasteriser: rasteriser(resvg, fonts, folder),
    theme: registeredColours(tokens),
    readers: readersColours(tokens),
    folder,
  };
}

async function keep({ rasteriser, folder }: Workshop, form: PictureForm, svg: string): Promise<KeptPicture> {
  const isCard = form === 'card';
  // A still is the SVG itself, whatever draws it.
  const key = isCard ? rasteriser.keyOf(svg) : createHash('sha256').update(svg).digest('hex');
  const path = join(folder, `${key}.${isCard ? 'png' : 'svg'}`);
  const lacking = isCard ? rasteriser.lacking(svg) : '';
  if (existsSync(path)) return { path, isNew: false, lacking };
  const bytes = isCard ? await rasteriser.png(svg) : svg;
  mkdirSync(folder, { recursive: true });
  const next = `${path}.${process.pid}`;
  writeFileSync(next, bytes);
  renameSync(next, path);
  return { path, isNew: true, lacking };
}

/** What the documents of packages name: cards of events and sets, stills of whatever has one. */
function picturesIn(packages: readonly DataPackage[]): readonly PreviewOf[] {
  const named = pagesOf(packages).flatMap(({ place, set }) => {
    const page = picturedPage(place.page);
    if (!page && place.page.name !== 'explore') return [];
    const forms = page && page.name !== 'event' ? (['still'] as const) : PICTURE_FORMS;
    return forms.map((form) => ({ form, set, page, language: place.lang ?? FIRST_LANGUAGE }));
  });
  return [...new Map(named.map((of) => [previewAddress(of), of])).values()];
}

/** The pictures of what a site publishes, in every language that its documents are in. */
export function picturesOf({ packages, basemap }: BuiltSite, workshop: Workshop): Pictures {
  const { rasteriser, theme, readers } = workshop;
  const sources = new Map<string, CardSource>();
  const all = picturesIn(packages);

  function sourceOf({ set, language }: PreviewOf): CardSource | undefined {
    const key = `${language} ${set}`;
    const known = sources.get(key);
    const own = packages.find(({ info }) => info.name === set);
    if (known || !own) return known;
    const told = compile(inLanguage(own, language));
    const source = { set: told, query: memoryQuery(told), basemap, language, measure: rasteriser.measure };
    sources.set(key, source);
    return source;
  }

  async function svgOf(of: PreviewOf): Promise<string | undefined> {
    speakLanguage(of.language);
    const source = sourceOf(of);
    if (!source) return undefined;
    const { direction } = ENTRIES[of.language];
    if (of.form === 'still') {
      const still = await stillOf(source, of.page);
      return still && drawStill(still, direction, readers);
    }
    const card = of.page ? await eventCard(source, of.page.id) : await setCard(source);
    return card && drawCard(card, direction, theme);
  }

  /** One card is placed after the other, since the language in force is that of one of them. */
  let last: Promise<unknown> = Promise.resolve();
  function inTurn(of: PreviewOf): Promise<string | undefined> {
    const next = last.then(() => svgOf(of));
    last = next.catch(() => undefined);
    return next;
  }

  return {
    all,
    async make(of) {
      const svg = await inTurn(of);
      return svg === undefined ? undefined : keep(workshop, of.form, svg);
    },
  };
}
