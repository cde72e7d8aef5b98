import type { RoleRow } from '../../../core/model/tables.ts';
import { formatList } from '../../../i18n/format-list.ts';
import { t } from '../../../i18n/t.ts';

/** Speakers named one by one. */
const MOST = 3;

function namesOf(speakers: readonly string[], nameOf: (actor: string) => string): string {
  const named = speakers.slice(0, MOST).map(nameOf);
  const rest = speakers.length - named.length;
  return formatList(rest > 0 ? [...named, t('detail.saidByMore', { n: rest })] : named, 'all');
}

/** How well a part is known, and who says so, in words; for what is established just who says so, if anybody does. */
export function attributionWords(
  { attribution, actor }: Pick<RoleRow, 'attribution' | 'actor'>,
  speakers: readonly string[],
  nameOf: (actor: string) => string,
): string | undefined {
  const names = { speakers: namesOf(speakers, nameOf) };
  const isSaid = speakers.length > 0;
  const isOwn = speakers.includes(actor);
  switch (attribution) {
    case 'established':
      if (isOwn && speakers.length === 1) return t('roles.claimed');
      return isSaid ? names.speakers : undefined;
    case 'claimed':
      return isSaid && !isOwn ? t('roles.claimedBy', names) : t('roles.claimed');
    case 'alleged':
      return isSaid ? t('roles.allegedBy', names) : t('roles.alleged');
    case 'denied':
      if (isOwn) return t('roles.deniesIt');
      return isSaid ? t('roles.deniedBy', names) : t('roles.denied');
    case 'unknown':
      return t('roles.unknown');
  }
}
