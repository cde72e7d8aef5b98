import { useEffect, useState } from 'react';
import { formatNumber, t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { useSignal } from '../../ui/use-signal.ts';
import { forgetSite, keepAgain, keptChanges, siteScope } from './keep-site.ts';
import { type KeptSets, keptSets } from './kept-sets.ts';

const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10;

/** What this device keeps for use without network, and the way to remove it. Nothing where the browser cannot keep it. */
export function WithoutNetwork() {
  const changes = useSignal(keptChanges);
  const [kept, setKept] = useState<KeptSets | 'nothing'>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change is a reason to look again
  useEffect(
    function readKept() {
      if (!navigator.serviceWorker) return;
      let isWanted = true;
      void keptSets(siteScope()).then((found) => isWanted && setKept(found ?? 'nothing'));
      return function leave() {
        isWanted = false;
      };
    },
    [changes],
  );

  if (!kept) return null;
  return (
    <section id="without-network">
      <h2>{t('sources.offlineTitle')}</h2>
      {kept !== 'nothing' ? (
        <>
          <p>{t('sources.offlineKept', { size: formatNumber(megabytes(kept.bytes)) })}</p>
          <ul>
            {kept.titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
          <p>{t('sources.offlineRest')}</p>
          <Button framed onClick={() => void forgetSite()}>
            {t('sources.offlineRemove')}
          </Button>
        </>
      ) : (
        <>
          <p>{t('sources.offlineNothing')}</p>
          <Button framed onClick={() => void keepAgain()}>
            {t('sources.offlineKeep')}
          </Button>
        </>
      )}
    </section>
  );
}
