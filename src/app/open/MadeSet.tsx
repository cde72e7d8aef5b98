import './MadeSet.css';
import '../pages/page.css';
import { useContext } from 'react';
import { formatNumber, t } from '../../i18n/t.ts';
import type { OwnSet } from '../../io/own/own-client.ts';
import type { Keeping } from '../../io/own/own-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { dataAddress } from '../address/site-place.ts';
import { AddressLink } from '../parts/AddressLink.tsx';
import { FileReport } from './FileReport.tsx';
import { askAgain, leaveOpening } from './opening.ts';
import { sizeText } from './size-text.ts';
import { ZoneChoice } from './ZoneChoice.tsx';

const KEEPING = {
  kept: 'open.keptNote',
  full: 'open.fullNote',
  refused: 'open.refusedNote',
} as const satisfies Readonly<Record<Keeping, string>>;

interface Props {
  readonly set: OwnSet;
  /** What the columns mean was said for an earlier file. */
  readonly isRemembered: boolean;
}

/** What became of files that were opened, and the way to their events. */
export function MadeSet({
  set: {
    entry,
    keeping,
    report,
    open: { catalogue },
  },
  isRemembered,
}: Props) {
  const browser = useContext(BrowserAddressContext)!;
  const events = t('app.dataEvents', { n: entry.events });
  return (
    <div className="made-set">
      <p className="quiet">
        <bdi>{entry.title}</bdi> · <bdi>{entry.format}</bdi> · <bdi>{sizeText(entry.size)}</bdi>
      </p>
      <h1 tabIndex={-1}>{report ? t('open.made', { events, rows: formatNumber(report.rows) }) : events}</h1>
      <p>{t(KEEPING[keeping])}</p>
      {isRemembered && (
        <p>
          {t('open.remembered')}{' '}
          <Button framed onClick={askAgain}>
            {t('open.change')}
          </Button>
        </p>
      )}
      <div className="made-buttons">
        <AddressLink
          className="made-show"
          address={dataAddress({ name: 'explore' }, entry.name, browser.here())}
        >
          {t('open.show')}
        </AddressLink>
        <Button framed onClick={leaveOpening}>
          {t('open.back')}
        </Button>
      </div>
      {report && <ZoneChoice current={catalogue.zone.name} />}
      {report && <FileReport report={report} title={entry.title} />}
    </div>
  );
}
