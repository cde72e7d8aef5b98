import './StoryControls.css';
import { useEffect, useRef } from 'react';
import type { StoryRow } from '../../core/model/tables.ts';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { StepLinks } from './StepLinks.tsx';

interface Props {
  readonly steps: readonly StoryRow[];
  readonly at: number;
}

/** The ways to the steps beside the one that is read; at an end it stays where it is, so that the focus does. */
export function StoryControls({ steps, at }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const previous = steps.at(at - 1);
  const isFirst = at === 0;
  const next = steps.at(at + 1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen in the list has led elsewhere
  useEffect(
    function closeList() {
      bar.current?.querySelector<HTMLElement>(':popover-open')?.hidePopover();
    },
    [at],
  );

  return (
    <div ref={bar} className="story-controls">
      <PageLink
        className="story-turn"
        to={{ name: 'step', id: (isFirst ? steps[at] : previous!).id }}
        aria-disabled={isFirst}
        aria-label={isFirst ? t('story.first') : t('story.previous', { title: previous!.title })}
      >
        <span aria-hidden="true">‹</span>
        {!isFirst && <bdi className="story-turn-title">{previous!.title}</bdi>}
      </PageLink>
      <div className="story-list">
        <Popover label={t('story.step', { at: at + 1, total: steps.length })}>
          <StepLinks steps={steps} at={at} form="list" />
        </Popover>
      </div>
      <PageLink
        className="story-turn story-turn-next"
        to={{ name: 'step', id: (next ?? steps[at]).id }}
        aria-disabled={!next}
        aria-label={next ? t('story.next', { title: next.title }) : t('story.last')}
      >
        {next && <bdi className="story-turn-title">{next.title}</bdi>}
        <span aria-hidden="true">›</span>
      </PageLink>
    </div>
  );
}
