import { REASONS } from '../../../core/import/report/reasons.ts';

/** Why a file is not opened, and notes on those that are: sentences without a full stop. */
export const reasons = { ...REASONS, 'left-out': 'left out: {reason}' } as const;
