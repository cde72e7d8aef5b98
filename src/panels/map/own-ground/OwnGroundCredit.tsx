import './OwnGroundCredit.css';
import { t } from '../../../i18n/t.ts';
import { PageLink } from '../../../ui/PageLink.tsx';
import type { MapPanelProps } from '../map-panel-props.ts';

type Props = Pick<MapPanelProps, 'ownGround' | 'onOwnGroundGone' | 'groundOffer'>;

/** Whose the ground is that the reader opened, and how it is taken away; else what is offered instead, or how to open one. */
export function OwnGroundCredit({ ownGround, onOwnGroundGone, groundOffer }: Props) {
  if (ownGround) {
    const { name, attribution } = ownGround;
    return (
      <span className="own-ground-credit">
        <bdi>{name}</bdi>
        {attribution !== '' && (
          <>
            {' · '}
            <bdi>{attribution}</bdi>
          </>
        )}{' '}
        <button
          type="button"
          className="own-ground-button"
          aria-label={t('open.groundAwayOf', { name })}
          onClick={onOwnGroundGone}
        >
          {t('open.groundAway')}
        </button>
      </span>
    );
  }
  return (
    <span className="own-ground-credit">
      {groundOffer !== undefined ? (
        groundOffer
      ) : (
        <PageLink className="own-ground-button" to={{ name: 'open' }}>
          {t('open.groundOffer')}
        </PageLink>
      )}
    </span>
  );
}
