import './OpenSteps.css';
import '../pages/page.css';
import { useEffect, useRef } from 'react';
import { useSignal } from '../../ui/use-signal.ts';
import { usePagePainted } from '../pages/use-page-painted.ts';
import { FetchingFile } from './FetchingFile.tsx';
import { LaidGround } from './LaidGround.tsx';
import { MadeSet } from './MadeSet.tsx';
import { MappingForm } from './MappingForm.tsx';
import { OpenStart } from './OpenStart.tsx';
import { opening } from './opening.ts';
import { ReadingFiles } from './ReadingFiles.tsx';
import { RefusedFiles } from './RefusedFiles.tsx';

/** Opens a reader's own files: says what can be opened, reads, asks, and tells what became of them. */
export function OpenSteps() {
  const now = useSignal(opening);
  const page = useRef<HTMLElement>(null);
  const step = useRef(now.step);
  usePagePainted();

  useEffect(
    function moveToStep() {
      if (step.current === now.step) return;
      step.current = now.step;
      page.current?.querySelector<HTMLElement>('h1')?.focus();
    },
    [now.step],
  );

  return (
    <article ref={page} className="page open-page">
      {now.step === 'idle' && <OpenStart isCancelled={now.isCancelled ?? false} />}
      {now.step === 'fetching' && <FetchingFile {...now} />}
      {now.step === 'reading' && <ReadingFiles {...now} />}
      {now.step === 'asking' && <MappingForm talk={now.talk} />}
      {now.step === 'made' && <MadeSet set={now.set} isRemembered={now.remembered !== undefined} />}
      {now.step === 'ground' && <LaidGround ground={now.ground} keeping={now.keeping} />}
      {now.step === 'refused' && <RefusedFiles {...now} />}
    </article>
  );
}
