import './OpenedList.css';
import '../pages/page.css';
import { t } from '../../i18n/t.ts';
import { deleteKeptGround, type KeptGround } from '../../io/ground/kept-ground.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useSignal } from '../../ui/use-signal.ts';
import { layGround, ownGround } from '../data/ground-of-reader.ts';
import { readersDay } from '../share/citation.ts';
import { layKept } from './kept-map.ts';
import { sizeText } from './size-text.ts';

interface Props {
  readonly kept: KeptGround;
  readonly onDeleted: () => void;
}

/** The map file that the browser keeps, in the list of opened files. */
export function KeptMap({ kept, onDeleted }: Props) {
  const { name, size, opened } = kept.entry;
  const isLaid = useSignal(ownGround)?.name === name;

  async function remove(): Promise<void> {
    try {
      await deleteKeptGround();
      if (isLaid) layGround();
      announce(t('open.deleted', { title: name }));
      onDeleted();
    } catch {
      announce(t('open.deleteFailed', { title: name }));
    }
  }

  async function lay(): Promise<void> {
    await layKept(kept).then(
      () => announce(t('open.groundLaid', { name })),
      () => announce(t('open.groundBroken')),
    );
  }

  return (
    <li>
      <bdi className="opened-title">{name}</bdi>
      <span className="quiet">
        {t('open.grounds')} · <bdi>{sizeText(size)}</bdi>
      </span>
      <span className="quiet">{t('open.openedOn', { date: readersDay(new Date(opened)) })}</span>
      <span className="opened-buttons">
        {!isLaid && (
          <Button aria-label={t('open.groundLayOf', { name })} onClick={() => void lay()}>
            {t('open.groundLay')}
          </Button>
        )}
        <Button aria-label={t('open.deleteOf', { title: name })} onClick={() => void remove()}>
          {t('open.delete')}
        </Button>
      </span>
    </li>
  );
}
