import { useCallback } from 'react';
import type { StoryRow } from '../../core/model/tables.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { stepView } from '../../core/view/step-view.ts';
import { language } from '../../i18n/language.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import { PaperPictures } from '../figure/PaperPictures.tsx';
import { homeOf, openingOf } from '../session/openings.ts';
import { useView, useWork } from '../session/session-context.ts';

interface Props {
  readonly step: StoryRow;
}

function Pictures({ step }: Props) {
  const { whole } = useWork();
  const { axis } = useView();
  const { catalogue, query } = whole;
  const selected = useAnswer(
    query,
    useCallback((asked: EventQuery) => asked.family(step.event), [step]),
  );
  if (!selected) return null;
  const { filter, withinMap, lanes, span, map } = stepView(step, catalogue.zone);
  const opening = openingOf(homeOf(catalogue), selected.event);
  const shown = {
    ...{ catalogue, whole, query, everywhere: query, filter, withinMap, lanes, selected },
    axis: axis ?? language().direction,
    span: span ?? opening.span,
    map: map ?? opening.map,
  };
  return <PaperPictures shown={shown} isOneOfMany />;
}

/** Timeline and map of a step of the story on paper, as the step shows them when it is read. */
export function PaperStep(props: Props) {
  return usePrinting() ? <Pictures {...props} /> : null;
}
