import './Notices.css';
import { useState } from 'react';
import type { EventQuery } from '../../core/store/query.ts';
import { formatList } from '../../i18n/format-list.ts';
import type { PlainKey } from '../../i18n/messages.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import { takePart } from '../../io/hosted-client.ts';
import { lacking, type OfServers } from '../../io/partial-answers.ts';
import { Button } from '../../ui/Button.tsx';
import { useSignal } from '../../ui/use-signal.ts';
import { retryData } from '../data/datasets.ts';
import { useNewerSet } from '../data/use-newer-set.ts';

interface Props {
  /** Name of the set of the host that is open. */
  readonly name: string;
}

/** Where the counts stand that are estimated. */
const STAND: readonly (readonly [region: PlainKey, questions: readonly (keyof EventQuery)[]])[] = [
  ['facets.region', ['count', 'facetCounts', 'aheadCounts']],
  ['timeline.region', ['lanes', 'histogram', 'laneEvents']],
  ['map.region', ['mapGrid', 'mapEvents', 'unplaced']],
];

interface ServersProps extends Props {
  readonly servers: OfServers;
  readonly isPart: boolean;
}

/** Says that what is shown is of some servers alone, or offers that. */
function Servers({ name, servers: [answering, all], isPart }: ServersProps) {
  const change = () => {
    takePart(name, !isPart);
    retryData(name);
  };
  return (
    <div className="notice">
      <p>
        {t(isPart ? 'lacking.isPart' : 'lacking.partOffer', {
          n: answering,
          all: formatNumber(all),
        })}
      </p>
      <Button framed onClick={change}>
        {t(isPart ? 'lacking.askAll' : 'lacking.takePart')}
      </Button>
    </div>
  );
}

/** What the answers of the host lack: what is estimated, and what servers that do not answer have; and that it has a newer set. */
export function HostNotice({ name }: Props) {
  useNewerSet(name);
  const now = useSignal(lacking);
  const [dismissed, setDismissed] = useState('');
  if (now?.name !== name) return null;
  const { estimated, share, servers, isPart } = now;
  const where = STAND.filter(([, questions]) => [...estimated].some((one) => questions.includes(one)));
  const places = formatList(
    where.map(([region]) => t(region)),
    'all',
  );
  return (
    <>
      {places !== '' && places !== dismissed && (
        <div className="notice">
          <p>
            {t('lacking.estimated', {
              n: share,
              where: places,
            })}
          </p>
          <Button framed onClick={() => setDismissed(places)}>
            {t('app.dismiss')}
          </Button>
        </div>
      )}
      {servers && <Servers {...{ name, servers, isPart }} />}
    </>
  );
}
