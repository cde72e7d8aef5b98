import './OpenStart.css';
import '../pages/page.css';
import { t } from '../../i18n/t.ts';
import { FileChoice } from './FileChoice.tsx';
import { OpenedList } from './OpenedList.tsx';
import { StartOwn } from './StartOwn.tsx';

const PROMISES = [
  ['open.staysTitle', 'open.stays'],
  ['open.copyTitle', 'open.copy'],
  ['open.passTitle', 'open.pass'],
] as const;

const UNDERSTOOD = [
  ['open.conflicts', 'open.conflictFormats'],
  ['open.investigations', 'open.investigationFormats'],
  ['open.timelines', 'open.timelineFormats'],
  ['open.maps', 'open.mapFormats'],
  ['open.tables', 'open.tableFormats'],
  ['open.grounds', 'open.groundFormats'],
] as const;

interface Props {
  /** The reader has just given up what was being read. */
  readonly isCancelled: boolean;
}

/** Where files are chosen: what can be opened, what becomes of it, and what was opened before. */
export function OpenStart({ isCancelled }: Props) {
  return (
    <div className="open-start">
      <div className="open-main">
        <h1 tabIndex={-1}>{t('open.title')}</h1>
        <p className="open-lead">{t('open.lead')}</p>
        {isCancelled && <p role="status">{t('open.cancelled')}</p>}
        <FileChoice />
        <div className="open-promises">
          {PROMISES.map(([title, words]) => (
            <section key={title}>
              <h2>{t(title)}</h2>
              <p>{t(words)}</p>
            </section>
          ))}
        </div>
        <section className="open-understood">
          <h2>{t('open.understood')}</h2>
          <dl>
            {UNDERSTOOD.map(([name, formats]) => (
              <div key={name}>
                <dt>{t(name)}</dt>
                <dd>{t(formats)}</dd>
              </div>
            ))}
          </dl>
          <p className="quiet">{t('open.notGuessed')}</p>
        </section>
        <StartOwn />
      </div>
      <OpenedList />
    </div>
  );
}
