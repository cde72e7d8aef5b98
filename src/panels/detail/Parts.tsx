import './detail-section.css';
import { useState } from 'react';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { LegendButton } from '../../ui/LegendButton.tsx';
import { EventLink } from './EventLink.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly parts: readonly EventItem[];
}

/** How many parts are listed at first. */
const FIRST = 8;

/** The parts of an event by date; of many the first, until the reader asks for all. */
export function Parts({ catalogue, parts }: Props) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? parts : parts.slice(0, FIRST);
  return (
    <section className="detail-section">
      <h3>
        <LegendButton topic="part" label={t('detail.parts')}>
          {t('detail.parts')}
        </LegendButton>
      </h3>
      <ul className="detail-list">
        {shown.map((part) => (
          <li key={part.id}>
            <EventLink catalogue={catalogue} item={part} withStatus />
          </li>
        ))}
      </ul>
      {parts.length > FIRST && (
        <Button framed className="detail-more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('detail.showFewer') : t('detail.showAllParts', { n: parts.length })}
        </Button>
      )}
    </section>
  );
}
