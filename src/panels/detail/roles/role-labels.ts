import type { Role, Status } from '../../../core/model/vocabulary.ts';
import type { PlainKey } from '../../../i18n/messages.ts';

/** What the words for a part depend on. */
export interface Scene {
  readonly kind: string;
  readonly status: Status;
  /** Parts that anybody plays in the event. */
  readonly roles: ReadonlySet<Role>;
}

const FIRED: ReadonlySet<string> = new Set([
  'rocket-attack',
  'rocket-launch',
  'rocket-impact',
  'missile-attack',
]);
const DIALOGUES: ReadonlySet<string> = new Set(['phone-call', 'talks']);
const SPOKEN: ReadonlySet<string> = new Set(['statement', 'claim', 'denial', 'message', 'phone-call']);

function perpetratorLabel({ kind, status }: Scene): PlainKey {
  if (status === 'expected') return 'roles.expectedOf';
  if (status === 'announced' || status === 'threatened') return 'roles.wouldBeDoneBy';
  return FIRED.has(kind) ? 'roles.firedBy' : 'roles.doneBy';
}

function announcerLabel({ kind, status }: Scene): PlainKey {
  if (status === 'threatened') return 'roles.threatenedBy';
  if (status === 'expected') return 'roles.expectedBy';
  if (kind === 'vote') return 'roles.decidedBy';
  if (kind === 'demand') return 'roles.demandedBy';
  return SPOKEN.has(kind) ? 'roles.saidBy' : 'roles.announcedBy';
}

/** Whether the event is one of two sides that speak with each other, and not what one of them says of it. */
function isDialogue({ kind, roles }: Scene): boolean {
  return DIALOGUES.has(kind) && !roles.has('announcer');
}

/** The words for a part in an event: doing, announcing, being aimed at, harmed, spoken about or merely concerned. */
export function roleLabel(role: Role, scene: Scene): PlainKey {
  switch (role) {
    case 'perpetrator':
      return perpetratorLabel(scene);
    case 'announcer':
      return announcerLabel(scene);
    case 'target':
      return scene.roles.has('announcer') && !scene.roles.has('perpetrator')
        ? 'roles.addressedTo'
        : 'roles.aimedAt';
    case 'victim':
      return 'roles.harmed';
    case 'subject':
      if (isDialogue(scene)) return 'roles.between';
      return scene.roles.has('announcer') ? 'roles.about' : 'roles.concerns';
    case 'counterpart':
      if (isDialogue(scene)) return 'roles.and';
      return DIALOGUES.has(scene.kind) ? 'roles.with' : 'roles.otherSide';
    case 'mediator':
      return 'roles.mediatedBy';
    case 'host':
      return 'roles.host';
  }
}
