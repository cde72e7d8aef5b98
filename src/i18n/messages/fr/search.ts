import type { Messages } from '../../messages.ts';

export const search: Messages['search'] = {
  narrow:
    'Les textes dans les autres langues n’ont pas pu être chargés : la recherche ne parcourt que ceux de la langue de cette page.',
};
