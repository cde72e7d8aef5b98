import './ReadingFiles.css';
import '../pages/page.css';
import { useEffect, useRef } from 'react';
import { t } from '../../i18n/t.ts';
import type { Progress } from '../../io/own/own-messages.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { cancelOpening, namesOf } from './opening.ts';
import { sizeText } from './size-text.ts';

/** ms between two words to those who listen. */
const SPOKEN_EVERY = 5000;
/** ms before the speed is said. */
const SETTLED = 700;

interface Props {
  readonly files: readonly File[];
  readonly progress?: Progress;
  readonly since: number;
}

/** How fast and for how long, once that can be told. */
function paceText({ bytes, total, rows }: Progress, since: number): readonly string[] {
  const passed = performance.now() - since;
  if (rows === 0 || passed < SETTLED || bytes === 0) return [];
  if (bytes >= total) return [t('open.finishing')];
  const speed = (bytes / passed) * 1000;
  return [
    t('open.speed', { size: sizeText(speed) }),
    t('open.left', { n: Math.ceil((total - bytes) / speed) }),
  ];
}

/** How far the reading is, with a way to give it up. */
export function ReadingFiles({ files, progress, since }: Props) {
  const spoken = useRef(performance.now());
  const rows = progress?.rows ?? 0;
  const soFar = rows > 0 ? t('open.soFar', { events: t('app.dataEvents', { n: rows }) }) : t('open.looking');

  useEffect(
    function tellNowAndThen() {
      if (performance.now() - spoken.current < SPOKEN_EVERY) return;
      spoken.current = performance.now();
      announce(soFar);
    },
    [soFar],
  );

  const title = t('open.reading', { files: namesOf(files) });
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return (
    <div className="reading-files">
      <h1 tabIndex={-1}>{title}</h1>
      {progress?.format && <p className="quiet">{progress.format}</p>}
      <p>{soFar}</p>
      <progress aria-label={title} max={total} value={progress && rows > 0 ? progress.bytes : undefined} />
      <p className="reading-pace">
        {[
          t('open.bytes', { done: sizeText(progress?.bytes ?? 0), whole: sizeText(total) }),
          ...(progress ? paceText(progress, since) : []),
        ].join(' · ')}
      </p>
      <p className="quiet">{t('open.staysOpen')}</p>
      <Button framed onClick={cancelOpening}>
        {t('open.cancel')}
      </Button>
    </div>
  );
}
