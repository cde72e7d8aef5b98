import './MadeSet.css';
import '../pages/page.css';
import { useEffect, useState } from 'react';
import type { OwnGround } from '../../core/space/own-ground.ts';
import { t } from '../../i18n/t.ts';
import type { Keeping } from '../../io/own/own-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { layGround } from '../data/ground-of-reader.ts';
import { leaveOpening } from './opening.ts';

const KEEPING = {
  kept: 'open.groundKept',
  full: 'open.fullNote',
  refused: 'open.refusedNote',
} as const satisfies Readonly<Record<Keeping, string>>;

interface Props {
  readonly ground: OwnGround;
  readonly keeping?: Promise<Keeping>;
}

/** What the map now has of a reader's own, and the ways to see it and to take it away. */
export function LaidGround({ ground: { name, host, attribution }, keeping }: Props) {
  const [kept, setKept] = useState<Keeping>();
  useEffect(() => void keeping?.then(setKept), [keeping]);
  return (
    <div className="made-set">
      {attribution !== '' && (
        <p className="quiet">
          <bdi>{attribution}</bdi>
        </p>
      )}
      <h1 tabIndex={-1}>{t('open.groundLaid', { name })}</h1>
      <p>{host === undefined ? t('open.groundStays') : t('open.groundAsks', { host })}</p>
      <p role="status">{kept && t(KEEPING[kept])}</p>
      <div className="made-buttons">
        <PageLink className="made-show" to={{ name: 'explore' }}>
          {t('open.groundShow')}
        </PageLink>
        <Button framed aria-label={t('open.groundAwayOf', { name })} onClick={() => layGround()}>
          {t('open.groundAway')}
        </Button>
        <Button framed onClick={leaveOpening}>
          {t('open.back')}
        </Button>
      </div>
    </div>
  );
}
