import { reasonOf } from '../../base/reason-of.ts';
import './NamedGroundOffer.css';
import { useState } from 'react';
import type { NamedGround } from '../../core/model/package.ts';
import { groundAddress } from '../../core/space/ground-address.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { layNamed } from './lay-named.ts';

/** Asks, before a host is, whether it may be for the ground that a package names. */
export function NamedGroundOffer({ named }: { readonly named: NamedGround }) {
  const [problem, setProblem] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const host = groundAddress(named.tiles)?.host;
  if (host === undefined) return null;

  async function agree(): Promise<void> {
    setAsked(true);
    setProblem(undefined);
    try {
      await layNamed(named);
    } catch (error) {
      setProblem(reasonOf(error));
      setAsked(false);
    }
  }

  return (
    <Popover label={t('open.groundNamed', { host })} look="words" className="ground-offer">
      <div className="ground-question">
        <p>{t('open.askTiles', { host })}</p>
        <Button framed data-first="" disabled={isAsked} onClick={() => void agree()}>
          {t('open.fetchFrom', { host })}
        </Button>
        {problem !== undefined && <p role="alert">{problem}</p>}
      </div>
    </Popover>
  );
}
