import type { Messages } from '../../messages.ts';

export const search: Messages['search'] = {
  narrow: 'تعذّر جلب النصوص باللغات الأخرى: يشمل البحث نصوص لغة هذه الصفحة وحدها.',
};
