import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { afterFirstPicture } from './app/first-picture.ts';
import { openLanguage } from './app/open-language.ts';
import { trustOwnMarkup } from './app/own-markup.ts';
import { sayNotStarted } from './app/problems/not-started.ts';
import { watchReleases } from './app/problems/releases.ts';
import { keepStill } from './app/still/keep-still.ts';

trustOwnMarkup(import.meta.env.BASE_URL);

// From here on the app itself says what is missing; see public/start.js.
dispatchEvent(new Event('started'));
watchReleases();
const root = document.getElementById('root')!;
keepStill(root);
openLanguage().then(() => createRoot(root).render(<App />), sayNotStarted);
afterFirstPicture(() => {
  // Without it files can be chosen on the page that opens them.
  import('./app/open/drop-anywhere.ts')
    .then(({ watchDrops }) =>
      watchDrops({
        reading: () => import('./app/open/open-dropped.ts'),
        refusing: () => import('./app/open/opening.ts'),
      }),
    )
    .catch(() => undefined);
});
if (import.meta.env.PROD)
  afterFirstPicture(() => {
    // Without it the page is the same, but for what works without network.
    import('./app/offline/keep-site.ts').then(({ keepSite }) => keepSite()).catch(() => undefined);
  });
