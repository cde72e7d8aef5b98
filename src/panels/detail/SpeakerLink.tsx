import './SpeakerLink.css';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { nameOf } from './name-of.ts';

interface Props {
  readonly catalogue: Catalogue;
  /** An actor's id. */
  readonly id: string;
}

/** Somebody who says something, or whom it is said of, at the head of what is said. */
export function SpeakerLink({ catalogue, id }: Props) {
  return (
    <PageLink className="detail-speaker" to={{ name: 'actor', id }}>
      <bdi>{nameOf(catalogue, id)}</bdi>
    </PageLink>
  );
}
