import { Locator } from '../../ui/Locator.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { useWork } from '../session-context.ts';

interface Props {
  /** Code of the source. */
  readonly source: number;
  readonly locator: string;
}

/** Where in which source it stands, as a link to the sources; the document's title shows on hover. */
export function SourceLink({ source, locator }: Props) {
  const { dataset } = useWork();
  return (
    <PageLink className="source-link" to={{ name: 'sources' }} title={dataset.sources[source]?.title}>
      <Locator locator={locator} />
    </PageLink>
  );
}
