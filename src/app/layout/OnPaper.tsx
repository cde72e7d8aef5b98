import './OnPaper.css';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import { PaperNotes } from './late-panes.tsx';

interface Props {
  /** Timeline and map are drawn anew for paper. */
  readonly pictures?: boolean;
}

/** Room for what only paper has; its code is asked for after the first picture. */
export function OnPaper({ pictures }: Props) {
  const isPainted = useAfterPaint();
  return <div className="on-paper">{isPainted && <PaperNotes pictures={pictures} />}</div>;
}
