import './StoryStep.css';
import type { ReactNode } from 'react';
import type { DataPackage } from '../../core/model/package.ts';
import type { StoryRow } from '../../core/model/tables.ts';
import { t } from '../../i18n/t.ts';
import { DataText } from '../../ui/DataText.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { stepEvents } from './step-events.ts';

interface Props {
  readonly source: DataPackage;
  readonly step: StoryRow;
  /** Its place among the steps, from 1, and how many there are. */
  readonly at: number;
  readonly total: number;
  /** Whether it is the one that is being read. */
  readonly isRead: boolean;
  /** Stands under the text. */
  readonly figure?: ReactNode;
}

/** The text of a step, and the events that it rests on. */
export function StoryStep({ source, step, at, total, isRead, figure }: Props) {
  const { id, title, text } = step;
  const heading = `step-${id}`;
  return (
    <section className="story-step" data-read={isRead} aria-labelledby={heading}>
      <p className="story-count">{t('story.step', { at, total })}</p>
      <h2 id={heading}>
        <DataText catalogue={{ info: source.info, source }} of={['story', id, 'title']}>
          {title}
        </DataText>
      </h2>
      <p className="story-words">
        <DataText catalogue={{ info: source.info, source }} of={['story', id, 'text']}>
          {text}
        </DataText>
      </p>
      {figure}
      <ul className="story-events" aria-label={t('story.events')}>
        {stepEvents(step, source).map(({ event, symbol }) => (
          <li key={event.id}>
            <Sign symbol={symbol} size={11} />
            <PageLink to={{ name: 'event', id: event.id }}>
              <DataText catalogue={{ info: source.info, source }} of={['events', event.id, 'title']}>
                {event.title}
              </DataText>
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
