import type { Catalogue } from '../core/dataset/catalogue.ts';
import { languageOfText } from '../core/dataset/in-language.ts';
import { language } from '../i18n/language.ts';

interface Props {
  readonly catalogue: Pick<Catalogue, 'info' | 'source'>;
  /** Table, id and column of a text that may be translated; without, the words are the package's own. */
  readonly of?: Parameters<typeof languageOfText>[1];
  readonly children: string | undefined;
}

/** Words of the data: an island in their own direction, marked with their language where that is not the page's. */
export function DataText({ catalogue, of, children }: Props) {
  const own = languageOfText(catalogue, of);
  return <bdi lang={own === language().code ? undefined : own}>{children}</bdi>;
}
