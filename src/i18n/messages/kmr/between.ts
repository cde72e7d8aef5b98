import type { Messages } from '../../messages.ts';

export const between: Messages['between'] = {
  events: '{n} bûyer',
  sentence: '{events}: {list}.',
  against: { one: '{n} kiryara {a} li dijî {b}', other: '{n} kiryarên {a} li dijî {b}' },
  towards: { one: '{n} kiryara {a} ya têkildarî {b}', other: '{n} kiryarên {a} yên têkildarî {b}' },
  unsure: '{deed} ({n} ji wan nehatine selmandin)',
  together: '{n} rewş ku her du tê de beşdar in û tu kes tiştekî li hember yê din nake',
  planned: 'yên ragihandî, yên bi gefê an yên çaverêkirî: {n}',
  said: '{n} rewş ku aliyek tenê bi yê din re an li ser wî diaxive',
  both: 'Bûyera ku her du tê de tiştekî dikin ji bo her yekî tê hejmartin.',
  parts: {
    one: '{n} bûyer beşek ji bûyereke din a lîsteyê ye.',
    other: '{n} bûyer beşên bûyereke din a lîsteyê ne.',
  },
  members: 'Endam ji bo aliyên ku ser bi wan in tên hejmartin.',
  swap: 'Ji aliyê {b} ve bixwîne',
  nothing: 'Ev dane tu tiştî nizanin ku her du tê de beşdar bûne, an yekî li ser yê din gotiye.',
  nothingYet: 'Heta wê kêliyê tiştek di navbera wan de nehatibû gotin.',
  same: 'Têkiliyên aliyekî bi xwe re tune ne; du aliyan hilbijêre.',
  'direction-first': 'ji {a} ber bi {b}',
  'direction-second': 'ji {b} ber bi {a}',
  'direction-each': 'her yek ber bi yê din',
  'direction-together': 'her du beşdar in',
  'direction-said': 'aliyek bi yê din re an li ser wî diaxive',
};
