import './SignButtons.css';
import { LegendButton } from '../../../ui/LegendButton.tsx';
import type { PlacedSign } from '../scene/placed-sign.ts';

/** Buttons over signs that a canvas draws. */
export function Signs({ signs }: { readonly signs: readonly PlacedSign[] }) {
  return signs.map(({ key, topic, label, x, y, width, height }) => (
    <div key={key} className="timeline-sign" style={{ translate: `${x}px ${y}px`, width, height }}>
      <LegendButton topic={topic} label={label} />
    </div>
  ));
}
