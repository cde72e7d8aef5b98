import '../DetailPanel.css';
import '../detail-section.css';
import './ClaimTable.css';
import { use } from 'react';
import type { Catalogue } from '../../../core/dataset/catalogue.ts';
import type { EventRecord } from '../../../core/dataset/event-item.ts';
import type { Saying } from '../../../core/perspective/sayings.ts';
import { t } from '../../../i18n/t.ts';
import { DataText } from '../../../ui/DataText.tsx';
import { NewClaimsContext } from '../../../ui/new-claims-context.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { nameOf } from '../name-of.ts';
import { SourceRef } from '../SourceRef.tsx';
import { SpeakerLink } from '../SpeakerLink.tsx';
import { claimValue, verbText } from './claim-text.ts';
import { differences } from './differences.ts';
import { replacedIn } from './replaced.ts';
import { afterText, isSameStatement, saidText } from './said-text.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly record: EventRecord;
}

/** Who said what about the event, when and where it stands, in the order in which it was said as far as that is known. */
export function ClaimTable({ catalogue, record }: Props) {
  const { sayings } = record;
  const replaced = replacedIn(sayings);
  const added = use(NewClaimsContext);
  const whenOf = (saying: Saying) =>
    [saidText(saying, catalogue), afterText(saying, sayings, catalogue)]
      .filter((text) => text !== undefined)
      .join(' · ');
  return (
    <section className="detail-section">
      <h3>{t('detail.claims')}</h3>
      {differences(record, catalogue).map((text) => (
        <p key={text} className="detail-differ">
          {text}
        </p>
      ))}
      <table className="claims">
        <caption>{t('detail.claimsOrder')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('detail.claimSpeaker')}</th>
            <th scope="col">{t('detail.claimSays')}</th>
            <th scope="col">{t('detail.claimWhen')}</th>
            <th scope="col">{t('detail.source')}</th>
          </tr>
        </thead>
        <tbody>
          {sayings.map((saying, at) => {
            const { claim } = saying;
            const isReplaced = replaced.has(claim.id);
            // What one statement says is read as one: who, when and where stand once to the eye.
            const isAgain = at > 0 && isSameStatement(sayings[at - 1], saying);
            const isNew = added.has(claim.id);
            const marks = [isReplaced && 'claim-replaced', isAgain && 'claim-again', isNew && 'claim-new'];
            return (
              <tr key={claim.id} className={marks.filter(Boolean).join(' ') || undefined}>
                <th scope="row">
                  {isAgain ? (
                    <VisuallyHidden>{nameOf(catalogue, claim.speaker)}</VisuallyHidden>
                  ) : (
                    <SpeakerLink catalogue={catalogue} id={claim.speaker} />
                  )}
                </th>
                <td>
                  <span className="detail-quiet">{verbText(claim)}</span>{' '}
                  <span className="claim-value">{claimValue(claim, record, catalogue)}</span>
                  {isNew && <span className="claim-is-new">{t('replay.isNew')}</span>}
                  {isReplaced && <span className="claim-note detail-quiet">{t('detail.replaced')}</span>}
                  {claim.note && (
                    <span className="claim-note">
                      <DataText catalogue={catalogue} of={['claims', claim.id, 'note']}>
                        {claim.note}
                      </DataText>
                    </span>
                  )}
                </td>
                <td className="claim-when">
                  {isAgain ? <VisuallyHidden>{whenOf(saying)}</VisuallyHidden> : whenOf(saying)}
                </td>
                <td>
                  {isAgain ? (
                    <VisuallyHidden>{t('detail.sameStatement')}</VisuallyHidden>
                  ) : (
                    <SourceRef catalogue={catalogue} source={claim.source} locator={claim.locator} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
