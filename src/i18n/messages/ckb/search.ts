import type { Messages } from '../../messages.ts';

export const search: Messages['search'] = {
  narrow: 'دەقەکان بە زمانەکانی تر نەهێنران: گەڕانەکە تەنها بە ناو دەقەکانی زمانی ئەم پەڕەیەدا دەگەڕێت.',
};
