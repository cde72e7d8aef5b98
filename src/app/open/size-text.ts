import { formatNumber, t } from '../../i18n/t.ts';

const KB = 1000;

/** A number of bytes for people, in two or three digits. */
export function sizeText(bytes: number): string {
  const [key, unit] =
    bytes >= KB ** 3
      ? (['open.sizeGb', KB ** 3] as const)
      : bytes >= KB ** 2
        ? (['open.sizeMb', KB ** 2] as const)
        : (['open.sizeKb', KB] as const);
  const value = bytes / unit;
  return t(key, { size: formatNumber(value < 10 ? Math.round(value * 10) / 10 : Math.round(value)) });
}
