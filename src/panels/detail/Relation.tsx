import './DetailPanel.css';
import './Relation.css';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem, EventLink as Seen } from '../../core/dataset/event-item.ts';
import { relationWord } from '../../i18n/relation-word.ts';
import { Locator } from '../../ui/Locator.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { EventLink } from './EventLink.tsx';
import { relationNote } from './relation-note.ts';

interface Props {
  readonly catalogue: Catalogue;
  /** The event from which it is seen. */
  readonly own: EventItem;
  readonly relation: Seen;
  /** The relation above has the same word, which then stands once to the eye. */
  readonly isAgain: boolean;
  readonly onRelation?: (key: string | undefined) => void;
}

/** One relation to another event: its word, the other event, how the two lie in time, and where that stands. */
export function Relation({ catalogue, own, relation, isAgain, onRelation }: Props) {
  const { link, other } = relation;
  const note = relationNote(relation, own);
  const word = relationWord(relation);
  const look = () => onRelation?.(`${link.type} ${link.from} ${link.to}`);
  const leave = () => onRelation?.(undefined);
  return (
    <li className="detail-related" onPointerEnter={look} onPointerLeave={leave} onFocus={look} onBlur={leave}>
      <span className="detail-relation">{isAgain ? <VisuallyHidden>{word}</VisuallyHidden> : word}</span>{' '}
      <span>
        <EventLink catalogue={catalogue} item={other} withStatus />{' '}
        <span className="detail-quiet">
          {note && `· ${note} `}· <Locator locator={link.locator} />
        </span>
      </span>
    </li>
  );
}
