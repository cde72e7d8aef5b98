import './StoryFrame.css';
import type { ReactNode, Ref } from 'react';
import type { DataPackage } from '../../core/model/package.ts';
import type { StoryRow } from '../../core/model/tables.ts';
import { t } from '../../i18n/t.ts';
import { StepLinks } from './StepLinks.tsx';
import { StoryStep } from './StoryStep.tsx';

interface Props {
  /** The package whose story it is. */
  readonly source: DataPackage;
  /** The index of the step that is being read. */
  readonly at: number;
  /** Leaves the other steps out. */
  readonly isAlone?: boolean;
  /** Of the text with what belongs to it, and of the text that scrolls. */
  readonly reading?: Ref<HTMLDivElement>;
  readonly box?: Ref<HTMLElement>;
  /** Stands under the text. */
  readonly controls?: ReactNode;
  /** Stands beside it. */
  readonly pictures?: ReactNode;
  /** Stands within a step, under its text. */
  readonly figureOf?: (step: StoryRow) => ReactNode;
}

/** The text of a story in its steps, with the marks that lead to them. */
export function StoryFrame(props: Props) {
  const { source, at, isAlone = false, reading, box, controls, pictures, figureOf } = props;
  const steps = source.tables.story;
  return (
    <div className="story">
      <div ref={reading} className="story-reading">
        <StepLinks steps={steps} at={at} form="rail" />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with keys */}
        <section ref={box} className="story-box" aria-label={t('story.text')} tabIndex={0}>
          {steps.map((step, index) =>
            isAlone && index !== at ? null : (
              <StoryStep
                key={step.id}
                source={source}
                step={step}
                at={index + 1}
                total={steps.length}
                isRead={index === at}
                figure={figureOf?.(step)}
              />
            ),
          )}
        </section>
        {controls}
      </div>
      {pictures}
    </div>
  );
}
