import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { askForHelp } from '../help-signal.ts';

/** Shows the keyboard shortcuts. */
export function HelpButton() {
  return (
    <Button aria-label={t('app.help')} title={t('app.help')} onClick={askForHelp}>
      ?
    </Button>
  );
}
