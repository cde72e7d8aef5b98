import { OpenSteps } from '../open/OpenSteps.tsx';

/** The page that opens a reader's own files. */
export function OpenPage() {
  return <OpenSteps />;
}
