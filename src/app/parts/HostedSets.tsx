import { type HostedSet, hostedSets } from '../../io/hosted-client.ts';
import { HOSTED } from '../../io/hosted-sets.ts';
import { useQuestion } from '../../ui/use-answer.ts';
import { DataEntry } from './DataEntry.tsx';

interface Props {
  /** Name of the set that is open. */
  readonly current: string;
}

const NAMES: readonly HostedSet[] = HOSTED.map((name) => ({ name }));

/** The data sets that the page's host has beside the published ones; by their names until it has said more. */
export function HostedSets({ current }: Props) {
  const sets = useQuestion(hostedSets) ?? NAMES;
  return sets.map(({ name, title = name, total, failed = '' }) => (
    <DataEntry
      key={name}
      {...{ name, title }}
      about={failed}
      events={total}
      isCurrent={name === current}
      page={{ name: 'explore' }}
    />
  ));
}
