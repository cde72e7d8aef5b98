import './StepNews.css';
import './replay-quiet.css';
import { t } from '../../i18n/t.ts';
import { Popover } from '../../ui/Popover.tsx';
import type { News } from './step-news.ts';

interface Props {
  readonly news: readonly News[];
  /** The clock is not set back: there is no step to tell of. */
  readonly isNow: boolean;
  /** How many lines stand open, each in full; the others are behind a button. */
  readonly lines: number;
  readonly onEvent: (id: string) => void;
}

interface LineProps {
  readonly one: News;
  /** Takes the focus when the list opens. */
  readonly isFirst?: boolean;
  readonly onEvent: (id: string) => void;
}

function NewsLine({ one, isFirst, onEvent }: LineProps) {
  return (
    <li>
      <button
        type="button"
        className="replay-news-line"
        data-first={isFirst || undefined}
        onClick={(event) => {
          event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
          onEvent(one.event);
        }}
      >
        {one.words}
      </button>
    </li>
  );
}

/** What a step adds to the record; each line leads to its event. */
export function StepNews({ news, isNow, lines, onEvent }: Props) {
  const open = news.slice(0, lines);
  const more = news.length - open.length;
  if (news.length === 0)
    return <p className="replay-news replay-quiet">{t(isNow ? 'replay.hint' : 'replay.noNews')}</p>;
  return (
    <div className="replay-news">
      <ul aria-label={t('replay.news')}>
        {open.map((one) => (
          <NewsLine key={one.words} one={one} onEvent={onEvent} />
        ))}
      </ul>
      {more > 0 && (
        <Popover look="small" label={t('replay.moreNews', { n: more })}>
          <ul className="replay-news-all" aria-label={t('replay.news')}>
            {news.map((one, index) => (
              <NewsLine key={one.words} one={one} isFirst={index === 0} onEvent={onEvent} />
            ))}
          </ul>
        </Popover>
      )}
    </div>
  );
}
