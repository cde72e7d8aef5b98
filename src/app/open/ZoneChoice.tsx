import './ZoneChoice.css';
import { type FormEvent, useId, useState } from 'react';
import { zoneNames } from '../../core/time/zone-names.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { readInZone } from './opening.ts';

/** In which zone the days and clocks of the files are: files seldom say so. Another one has them read again. */
export function ZoneChoice({ current }: { readonly current: string }) {
  const [zone, setZone] = useState(current);
  const id = useId();

  function readAgain(event: FormEvent): void {
    event.preventDefault();
    readInZone(zone);
  }

  return (
    <form className="zone-choice" onSubmit={readAgain}>
      <label htmlFor={id}>{t('open.zone')}</label>
      <select id={id} value={zone} onChange={(event) => setZone(event.target.value)}>
        {zoneNames().map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <Button framed type="submit" disabled={zone === current}>
        {t('open.readAgain')}
      </Button>
    </form>
  );
}
