import { useView, useWork } from '../session/session-context.ts';
import { StoryFrame } from '../story/StoryFrame.tsx';

/** The story as an article: the whole of it, or on the page of a step that step with the ways to the others. */
export function StillStory() {
  const { source } = useWork().catalogue;
  const { page } = useView();
  if (!source) return null;
  const at = source.tables.story.findIndex(({ id }) => page.name === 'step' && id === page.id);
  return <StoryFrame source={source} at={Math.max(0, at)} isAlone={at >= 0} />;
}
