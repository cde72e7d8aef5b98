import '../layout/OnPaper.css';
import type { StoryRow } from '../../core/model/tables.ts';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import { PaperStep } from '../layout/late-panes.tsx';

/** Room for a step's pictures on paper; their code is asked for after the first picture. */
export function StepOnPaper({ step }: { readonly step: StoryRow }) {
  const isPainted = useAfterPaint();
  return <div className="on-paper">{isPainted && <PaperStep step={step} />}</div>;
}
