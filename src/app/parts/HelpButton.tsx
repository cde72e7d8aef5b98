import type { MouseEvent } from 'react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { askForLegend } from '../../ui/legend-signal.ts';

interface Props {
  /** As a line of a menu, which closes before the help opens: the focus then comes back to what opens the menu. */
  readonly inWords?: boolean;
}

/** Opens “How to read this”, and the keys. */
export function HelpButton({ inWords = false }: Props) {
  const show = (event: MouseEvent) => {
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    askForLegend();
  };
  const label = t('app.legend');
  return (
    <Button aria-label={inWords ? undefined : label} title={inWords ? undefined : label} onClick={show}>
      {inWords ? label : '?'}
    </Button>
  );
}
