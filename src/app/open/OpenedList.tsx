import './OpenedList.css';
import '../pages/page.css';
import { useContext, useEffect, useRef, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { type KeptGround, keptGround } from '../../io/ground/kept-ground.ts';
import { closeOwn, unkeptOwn } from '../../io/own/own-client.ts';
import type { OwnEntry, OwnReport } from '../../io/own/own-messages.ts';
import { deleteKept, keptEntries, reportKept, storageRoom } from '../../io/own/own-storage.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { dataAddress, SETS, wantedData } from '../address/site-place.ts';
import { forgetData } from '../data/datasets.ts';
import { AddressLink } from '../parts/AddressLink.tsx';
import { readersDay } from '../share/citation.ts';
import { FileReport } from './FileReport.tsx';
import { KeptMap } from './KeptMap.tsx';
import { sizeText } from './size-text.ts';

interface Listed {
  readonly kept: readonly OwnEntry[];
  readonly unkept: readonly OwnEntry[];
  readonly map?: KeptGround;
  readonly room?: { readonly used: number; readonly quota: number };
}

async function listed(): Promise<Listed> {
  const [kept, map, room] = await Promise.all([keptEntries(), keptGround(), storageRoom()]);
  return { kept, unkept: unkeptOwn(), map, room };
}

interface EntryProps {
  readonly entry: OwnEntry;
  readonly isKept: boolean;
  readonly onDeleted: () => void;
}

function OpenedEntry({ entry, isKept, onDeleted }: EntryProps) {
  const browser = useContext(BrowserAddressContext)!;
  const [report, setReport] = useState<OwnReport>();
  const { name, title, format, events, size, opened } = entry;

  async function remove(): Promise<void> {
    try {
      if (isKept) await deleteKept(name);
      forgetData(name);
      closeOwn(name);
      announce(t('open.deleted', { title }));
      if (wantedData(browser.here()) === name)
        browser.visit(dataAddress({ name: 'open' }, SETS[0], browser.here()));
      else onDeleted();
    } catch {
      announce(t('open.deleteFailed', { title }));
    }
  }

  return (
    <li>
      <AddressLink className="opened-title" address={dataAddress({ name: 'explore' }, name, browser.here())}>
        <bdi>{title}</bdi>
      </AddressLink>
      <span className="quiet">
        <bdi>{format}</bdi> · <bdi>{t('app.dataEvents', { n: events })}</bdi> · <bdi>{sizeText(size)}</bdi>
      </span>
      <span className="quiet">
        {isKept ? t('open.openedOn', { date: readersDay(new Date(opened)) }) : t('open.inMemory')}
      </span>
      <span className="opened-buttons">
        {isKept && (
          <Button
            aria-label={t('open.reportOf', { title })}
            aria-expanded={report !== undefined}
            onClick={() => (report ? setReport(undefined) : void reportKept(name).then(setReport))}
          >
            {t('open.report')}
          </Button>
        )}
        <Button aria-label={t('open.deleteOf', { title })} onClick={() => void remove()}>
          {t('open.delete')}
        </Button>
      </span>
      {report && <FileReport report={report} title={title} />}
    </li>
  );
}

/** What the reader opened before, with its size, to be opened again or deleted. */
export function OpenedList() {
  const [list, setList] = useState<Listed>();
  const title = useRef<HTMLHeadingElement>(null);
  const read = () => void listed().then(setList);
  const readAfterDeletion = () => {
    title.current?.focus();
    read();
  };
  useEffect(read, []);
  const all = list ? [...list.unkept, ...list.kept] : [];
  const hasAny = all.length > 0 || list?.map !== undefined;
  return (
    <section className="opened-list" data-app-alone aria-labelledby="opened-before">
      <h2 ref={title} id="opened-before" tabIndex={-1}>
        {t('open.before')}
      </h2>
      {list && !hasAny && <p className="quiet">{t('open.beforeNone')}</p>}
      <ul>
        {all.map((entry) => (
          <OpenedEntry
            key={entry.name}
            entry={entry}
            isKept={!list?.unkept.includes(entry)}
            onDeleted={readAfterDeletion}
          />
        ))}
        {list?.map && <KeptMap kept={list.map} onDeleted={readAfterDeletion} />}
      </ul>
      {list?.room && hasAny && (
        <p className="quiet">
          {t('open.room', { used: sizeText(list.room.used), quota: sizeText(list.room.quota) })}
        </p>
      )}
    </section>
  );
}
