import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import { signal } from '../../base/signal.ts';
import { stepView } from '../../core/view/step-view.ts';
import type { Page } from '../../core/view/view.ts';
import type { Wanted } from '../../core/view/wanted.ts';
import { t } from '../../i18n/t.ts';
import { announce } from '../../ui/announce.ts';
import { NavigationContext } from '../../ui/navigation.ts';
import { BrowserAddressContext } from '../address/browser-address.ts';
import { SelectedProvider } from '../session/selected.tsx';
import { useView, useWork, WorkContext } from '../session/session-context.ts';
import { StepOnPaper } from '../story/StepOnPaper.tsx';
import { StoryControls } from '../story/StoryControls.tsx';
import { StoryFrame } from '../story/StoryFrame.tsx';
import { StoryPictures } from '../story/StoryPictures.tsx';
import { storyOf } from '../story/story-of.ts';
import { storySession } from '../story/story-session.ts';
import { useStepKeys } from '../story/use-step-keys.ts';
import { useStepScroll } from '../story/use-step-scroll.ts';
import { useStepSwipe } from '../story/use-step-swipe.ts';
import { usePagePainted } from './use-page-painted.ts';

/** The guided walk through a set: text that is read step by step, beside pictures that follow. */
export function StoryPage() {
  const work = useWork();
  const browser = useContext(BrowserAddressContext)!;
  const { whole, session } = work;
  const { page } = useView();
  const steps = storyOf(whole.catalogue);
  const total = steps.length;
  const found = steps.findIndex(({ id }) => page.name === 'step' && id === page.id);
  const at = Math.max(0, found);
  const step = steps[at];
  const box = useRef<HTMLElement>(null);
  const reading = useRef<HTMLDivElement>(null);
  const turn = (next: number) => {
    if (next !== at) session.turn({ name: 'step', id: steps[next].id });
  };
  useStepScroll(box, at, turn);
  useStepKeys(reading, box, at, turn);
  useStepSwipe(box, at, turn);
  usePagePainted();

  const told = useRef(at);
  useEffect(
    function tellStep() {
      if (told.current === at) return;
      told.current = at;
      announce(t('story.named', { at: at + 1, total, title: steps[at].title }));
    },
    [at, total, steps],
  );

  const [wanted] = useState(() => signal<Wanted | undefined>(undefined));
  const kept = useMemo(
    () => ({
      ...work,
      ...whole,
      session: storySession(session, stepView(step, whole.catalogue.zone), wanted),
    }),
    [work, whole, session, step, wanted],
  );
  const onwards = useMemo(() => {
    const chosen = () => {
      const { filter, lanes, withinMap } = kept.session.address.get().view;
      return { filter, lanes, withinMap };
    };
    return {
      href: (to: Page) => browser.href(session.href(to, chosen())),
      go: (to: Page) => session.go(to, chosen()),
    };
  }, [browser, session, kept]);

  return (
    <StoryFrame
      source={whole.catalogue.source!}
      at={at}
      reading={reading}
      box={box}
      figureOf={(one) => <StepOnPaper step={one} />}
      controls={<StoryControls steps={steps} at={at} />}
      pictures={
        <WorkContext value={kept}>
          <NavigationContext value={onwards}>
            <SelectedProvider>
              <StoryPictures step={step} onWant={wanted.set} />
            </SelectedProvider>
          </NavigationContext>
        </WorkContext>
      }
    />
  );
}
