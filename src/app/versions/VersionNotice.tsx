import '../problems/Notices.css';
import { useEffect, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { loadSinceVersion, type SinceVersion } from '../../io/load-versions.ts';
import { Button } from '../../ui/Button.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { versionOfSet } from '../address/site-place.ts';
import { readableDate } from '../pages/readable.ts';
import { useSelected } from '../session/selected.tsx';
import { useWork } from '../session/session-context.ts';
import { rowsOfEvent } from './rows-of-event.ts';

interface Props {
  /** The version that the link was made with, which is not that of the data. */
  readonly version: string;
}

type Answer = SinceVersion | 'failed';

function useSince(name: string, version: string): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(
    function ask() {
      let isWanted = true;
      const take = (one: Answer) => isWanted && setAnswer(one);
      if (versionOfSet(name) !== undefined) loadSinceVersion(name, version).then(take, () => take('failed'));
      else take({ date: '', rows: undefined });
      return () => {
        isWanted = false;
      };
    },
    [name, version],
  );
  return answer;
}

function Since({ version, date, rows = [] }: Props & SinceVersion) {
  const { whole } = useWork();
  const { id } = useSelected();
  const navigation = useNavigation();
  const { source, zone, info } = whole.catalogue;
  const tables = source?.tables;
  const own = id === undefined ? [] : rowsOfEvent(rows, id, tables?.claims ?? []);
  const reasons = tables?.changes.filter((change) => change.event === id && change.date >= date) ?? [];
  const now = versionOfSet(info.name) ?? '';
  return (
    <>
      <p>
        <strong>{t('app.versionTitle')}</strong>
      </p>
      <p>{t('share.versionSince', { version, date: readableDate(date, zone) ?? date, now })}</p>
      {id !== undefined && <p>{t(own.length > 0 ? 'share.versionHere' : 'share.versionNotHere')}</p>}
      {own.length > 0 && (
        <ul>
          {own.map(({ table, key, change, columns }) => (
            <li key={`${table} ${key}`}>
              <code translate="no">
                {table}/{key}
              </code>{' '}
              {t(`share.change-${change}`)}
              {change === 'changed' && (
                <>
                  {': '}
                  <code translate="no">{columns.join(', ')}</code>
                </>
              )}
            </li>
          ))}
          {reasons.map(({ date: day, kind, reason }) => (
            <li key={`${day} ${kind} ${reason}`}>{reason}</li>
          ))}
        </ul>
      )}
      <p>
        {t('share.versionOthers', { n: rows.length })}{' '}
        <a href={`${navigation.href({ name: 'sources' })}#changes`}>{t('share.versionList')}</a>
      </p>
    </>
  );
}

/** Says what has changed since a link was made, or that its version is unknown. Dismissed, the link is one to the data as they are. */
export function VersionNotice({ version }: Props) {
  const { whole, session } = useWork();
  const answer = useSince(whole.catalogue.info.name, version);
  if (answer === undefined) return null;
  return (
    <div className="notice">
      {answer === 'failed' && <p>{t('share.versionFailed')}</p>}
      {answer !== 'failed' && answer.rows === undefined && (
        <>
          <p>
            <strong>{t('share.versionUnknown', { version })}</strong>
          </p>
          <p>{t('share.versionUnknownNote')}</p>
        </>
      )}
      {answer !== 'failed' && answer.rows !== undefined && <Since version={version} {...answer} />}
      <Button framed onClick={() => session.choose({ version: undefined })}>
        {t('app.dismiss')}
      </Button>
    </div>
  );
}
