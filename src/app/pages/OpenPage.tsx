import './OpenPage.css';
import './page.css';
import { useEffect, useRef } from 'react';
import { useSignal } from '../../ui/use-signal.ts';
import { MadeSet } from '../open/MadeSet.tsx';
import { MappingForm } from '../open/MappingForm.tsx';
import { OpenStart } from '../open/OpenStart.tsx';
import { opening } from '../open/opening.ts';
import { ReadingFiles } from '../open/ReadingFiles.tsx';
import { RefusedFiles } from '../open/RefusedFiles.tsx';
import { usePagePainted } from './use-page-painted.ts';

/** Opens a reader's own files: says what can be opened, reads, asks, and tells what became of them. */
export function OpenPage() {
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
      {now.step === 'reading' && <ReadingFiles {...now} />}
      {now.step === 'asking' && <MappingForm talk={now.talk} />}
      {now.step === 'made' && <MadeSet set={now.set} isRemembered={now.remembered !== undefined} />}
      {now.step === 'refused' && <RefusedFiles {...now} />}
    </article>
  );
}
