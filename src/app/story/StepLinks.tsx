import './StepLinks.css';
import type { StoryRow } from '../../core/model/tables.ts';
import { formatNumber, t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';

interface Props {
  readonly steps: readonly StoryRow[];
  /** The index of the step that is being read. */
  readonly at: number;
  /** `rail`: a line of numbered marks; `list`: the titles. */
  readonly form: 'rail' | 'list';
}

/** A way to each step. */
export function StepLinks({ steps, at, form }: Props) {
  const total = steps.length;
  return (
    <nav className={`story-links-${form}`} aria-label={t('story.steps')}>
      <ol>
        {steps.map(({ id, title }, index) => (
          <li key={id}>
            <PageLink
              to={{ name: 'step', id }}
              data-way={index === at ? undefined : index < at ? 'before' : 'after'}
              aria-current={index === at ? 'step' : undefined}
              aria-label={t('story.named', { at: index + 1, total, title })}
            >
              <span className="story-number">{formatNumber(index + 1)}</span>
              <bdi className="story-link-title">{title}</bdi>
            </PageLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
