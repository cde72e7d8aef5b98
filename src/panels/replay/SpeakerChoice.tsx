import './SpeakerChoice.css';
import './replay-quiet.css';
import { useId, useMemo } from 'react';
import { t } from '../../i18n/t.ts';
import type { Replay } from './replay.ts';
import { speakersOf } from './speakers.ts';

interface Props {
  readonly replay: Replay;
  readonly speaker?: string;
  readonly onSpeaker: (id: string | undefined) => void;
}

/** Whose word goes before that of the others. */
export function SpeakerChoice({ replay, speaker, onSpeaker }: Props) {
  const { tables, nameOf } = replay;
  const id = useId();
  const speakers = useMemo(() => speakersOf(tables), [tables]);
  const isListed = speaker === undefined || speakers.some((one) => one.id === speaker);
  return (
    <div className="replay-speaker">
      <label>
        <span>{t('replay.speaker')}</span>
        <select
          data-first
          value={speaker ?? ''}
          aria-describedby={speaker === undefined ? undefined : id}
          onChange={(event) => onSpeaker(event.target.value || undefined)}
        >
          <option value="">{t('replay.everybody')}</option>
          {!isListed && <option value={speaker}>{nameOf(speaker)}</option>}
          {speakers.map((one) => (
            <option key={one.id} value={one.id}>
              {t('replay.speakerEvents', { name: one.name, n: one.events })}
            </option>
          ))}
        </select>
      </label>
      {speaker !== undefined && (
        <p id={id} className="replay-quiet">
          {t('replay.othersStand', { speaker: nameOf(speaker) })}
        </p>
      )}
    </div>
  );
}
