export type { When } from '../edtf/when.ts';
