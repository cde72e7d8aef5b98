import { loadLanguage } from './language.ts';

// Tests speak English unless they load another language.
await loadLanguage('en');
