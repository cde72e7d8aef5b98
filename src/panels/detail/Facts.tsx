import './DetailPanel.css';
import './Facts.css';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { Family } from '../../core/store/query.ts';
import type { Zone } from '../../core/time/zone.ts';
import { clocksOf } from '../../i18n/event-date.ts';
import { t } from '../../i18n/t.ts';
import { LegendButton } from '../../ui/LegendButton.tsx';
import { effectiveText } from './effective-text.ts';
import { Fact } from './Fact.tsx';
import { harmScope, harmText } from './harm-text.ts';
import { listedText } from './other-record.ts';
import { isToCome } from './outcomes-of.ts';
import { PlaceFact } from './PlaceFact.tsx';
import { accountBy } from './perspective-text.ts';
import { RoleRows } from './roles/RoleRows.tsx';
import { SourceFact } from './SourceFact.tsx';
import { countText } from './spread/spread-text.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly family: Family;
  readonly zone: Zone;
}

function Quiet({ notes }: { readonly notes: readonly (string | undefined)[] }) {
  return <span className="detail-quiet">{notes.map((note) => note && ` · ${note}`)}</span>;
}

/** What the source tells of the event, fact by fact; what it does not tell has no line. */
export function Facts({ catalogue, family, zone }: Props) {
  const { event: record, parts, whole } = family;
  const { figures, unit } = record;
  const harm = harmText(figures, unit);
  const scope =
    harm &&
    harmScope(
      figures,
      parts.map((part) => part.figures),
      whole?.figures,
    );
  const harmBy = accountBy(['killed', 'wounded'], record, catalogue);
  const quantityNotes = [listedText(record), accountBy(['quantity'], record, catalogue)];
  const effective = isToCome(record.status) ? undefined : effectiveText(record, clocksOf(record, zone));
  const status = t(`facets.${record.status}`);
  return (
    <dl className="detail-facts">
      <RoleRows
        catalogue={catalogue}
        record={record}
        harm={
          harm && (
            <>
              {harm}
              <Quiet notes={[scope, harmBy]} />
            </>
          )
        }
      />
      {figures.quantity && (
        <Fact name={t('detail.quantity')}>
          {countText(figures.quantity, 'quantity', unit)}
          <Quiet notes={quantityNotes} />
        </Fact>
      )}
      {record.place >= 0 && (
        <Fact name={t('detail.place')}>
          <PlaceFact catalogue={catalogue} record={record} />
        </Fact>
      )}
      <Fact name={t('detail.status')}>
        {isToCome(record.status) ? (
          <LegendButton topic="ahead" label={status}>
            {status}
          </LegendButton>
        ) : (
          status
        )}
      </Fact>
      {effective && (
        <Fact name={t('detail.effective')}>
          <LegendButton topic="effective" label={effective}>
            {effective}
          </LegendButton>
        </Fact>
      )}
      <Fact name={t('detail.source')}>
        <SourceFact catalogue={catalogue} record={record} zone={zone} />
      </Fact>
    </dl>
  );
}
