import { type Answer, mapAnswer, together } from '../../base/answer.ts';
import type { OpenSet } from '../../core/store/open-set.ts';
import { language } from '../../i18n/language.ts';
import { loadShared } from '../../io/load.ts';

/** What a further package says, by its whole record, of the events that others have too. */
export interface Excerpt extends OpenSet {
  readonly name: string;
}

const opened = new Map<string, Answer<Excerpt | undefined>>();

function excerptOf(name: string): Answer<Excerpt | undefined> {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const loading = loadShared(name, language()).then((set) => {
    const excerpt = set && { name, ...set };
    if (excerpt) opened.set(name, excerpt);
    else opened.delete(name);
    return excerpt;
  });
  opened.set(name, loading);
  return loading;
}

/** The excerpts of the named packages, each loaded once; those that cannot be had are left out. */
export function excerptsOf(names: readonly string[]): Answer<readonly Excerpt[]> {
  return mapAnswer(together(names.map(excerptOf)), (all) => all.filter((one) => one !== undefined));
}
