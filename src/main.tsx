import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { openLanguage } from './app/open-language.ts';

void openLanguage(location.search).then(() => createRoot(document.getElementById('root')!).render(<App />));
