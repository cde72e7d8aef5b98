import './OnPaper.css';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import { PaperNotes } from './late-panes.tsx';

/** Room for what only paper has; its code is asked for after the first picture. */
export function OnPaper() {
  const isPainted = useAfterPaint();
  return <div className="on-paper">{isPainted && <PaperNotes />}</div>;
}
