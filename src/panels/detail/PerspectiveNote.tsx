import './PerspectiveNote.css';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { LegendButton } from '../../ui/LegendButton.tsx';
import { nameOf } from './name-of.ts';
import { momentText } from './perspective-text.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly onSpeaker: (actor: string | undefined) => void;
}

/** Stands in the message for the moment. */
const MOMENT = '\u0000';

/** From where the event is looked at, when that is not the whole record. */
export function PerspectiveNote({ catalogue, onSpeaker }: Props) {
  const { asof, speaker } = catalogue.perspective;
  const moment = asof ? momentText(asof, catalogue) : '';
  const [before, after] = t('detail.asKnown', { moment: MOMENT }).split(MOMENT);
  return (
    <>
      {asof && (
        <p className="detail-perspective">
          {before}
          <LegendButton topic="asof" label={moment}>
            {moment}
          </LegendButton>
          {after}
        </p>
      )}
      {speaker !== undefined && (
        <p className="detail-perspective">
          {t('detail.speakerFirst', { speaker: nameOf(catalogue, speaker) })}{' '}
          <Button framed className="detail-everybody" onClick={() => onSpeaker(undefined)}>
            {t('detail.allAccounts')}
          </Button>
        </p>
      )}
    </>
  );
}
