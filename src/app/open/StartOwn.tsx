import './FileChoice.css';
import './OpenStart.css';
import '../pages/page.css';
import { useState } from 'react';
import { groundLines, ZONE_LINE } from '../../core/import/package/about-lines.ts';
import { MOST_IN_PACKAGE } from '../../core/import/package/package-builder.ts';
import { NO_FILTER } from '../../core/store/filter.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import { bookOfTables, takeAway } from '../../io/take/take-client.ts';
import { Button } from '../../ui/Button.tsx';
import { reasonOf } from '../../ui/PaneProblem.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useWork } from '../session/session-context.ts';

/** A workbook to write events in: with three examples, or with the events of the set that is open. */
export function StartOwn() {
  const { whole } = useWork();
  const [problem, setProblem] = useState<string>();
  const { info, total, source, actors, places, sources, categories } = whole.catalogue;
  const isMore = total > MOST_IN_PACKAGE;

  async function openSet(): Promise<Blob> {
    const { title, timeZone, ground, licence } = info;
    if (source) {
      const terms = `Licence: ${licence.title} (${licence.url})`;
      const lines = [title, ZONE_LINE + timeZone, ...groundLines(ground), terms];
      return bookOfTables({ lines, tables: source.tables });
    }
    const ended = new AbortController();
    const from = {
      title,
      timeZone,
      ...(ground && { ground }),
      source: title,
      licence: { name: licence.name, title: licence.title, path: licence.url },
      tables: { actors, places, sources, categories },
    };
    try {
      const taking = await takeAway(from, { query: whole.query, filter: NO_FILTER }, ended.signal);
      return (await taking.write('workbook')).content;
    } finally {
      ended.abort();
    }
  }

  async function save(made: Promise<Blob>, name: string): Promise<void> {
    setProblem(undefined);
    try {
      saveFile(await made, `${name}.xlsx`);
    } catch (error) {
      setProblem(reasonOf(error));
    }
  }

  return (
    <section className="open-understood" aria-labelledby="open-start-own" data-app-alone>
      <h2 id="open-start-own">{t('open.startOwn')}</h2>
      <p>{t('open.startOwnLead')}</p>
      <div className="file-buttons">
        <Button framed onClick={() => void save(bookOfTables(undefined), 'events')}>
          {t('open.exampleBook')}
        </Button>
        <Button framed disabled={isMore} onClick={() => void save(openSet(), info.name)}>
          {t('open.setBook')}
        </Button>
      </div>
      {isMore && <p className="quiet">{t('open.bookHolds', { most: formatNumber(MOST_IN_PACKAGE) })}</p>}
      {problem !== undefined && <p role="alert">{t('take.failed', { reason: problem })}</p>}
    </section>
  );
}
