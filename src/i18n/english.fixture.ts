import { loadLanguage } from './language.ts';
import { loadLaterWords } from './later-words.ts';

// Tests speak English unless they load another language.
await loadLanguage('en');
await loadLaterWords();
