export const site = {
  open: 'Malperekê bi xwe re bibe',
  lead: 'Ev rûpel hemû, bi koma daneyan a vekirî wekî ya yekem, ji bo her mêvandarê pelan.',
  what: 'Bibêje ew çi nîşan dide',
  title: 'Sernav',
  colour: 'Reng',
  colourNote: 'Rengê xeta li jora rûpelê, û yê paceyê heke gerok wê reng bike.',
  faint: 'Li ser bingeheke ronî zehmet tê dîtin: kontrast {ratio} e, ya herî kêm 3 ye.',
  faintDark: 'Li ser bingeheke tarî zehmet tê dîtin: kontrast {ratio} e, ya herî kêm 3 ye.',
  languages: 'Ziman',
  languagesNote: 'Rûpel bi van tên nivîsandin. Nivîsên ku daneyan bi zimanekî tune ne wekî xwe dimînin.',
  make: 'Li vir tê çêkirin',
  holds:
    'Ev gerok pelên vê rûpelê bi hemû bûyerên koma daneyan re dipêçe: {total}. Tiştek tê de vî mêvandarî nîşan nade.',
  holdsSome:
    'Ev gerok pelên vê rûpelê bi {most} bûyerên pêşîn ji {total} re, li gorî dîrokê, dipêçe. Tiştek tê de vî mêvandarî nîşan nade.',
  undated:
    'Bûyerên bê dîrok, û tiştên din ku di pakêta daneyan de cih nabin, li paş dimînin; “Vê hilbijartinê bi xwe re bibe” wan rêz dike.',
  pages: 'Her bûyer rûpela xwe heye, ku bê JavaScript jî tê xwendin.',
  noPages: 'Heke bûyer ji {most} zêdetir bin rûpela tu bûyerê tune ye: yek rûpel, {page}, hemûyan vedike.',
  unknownAddress: 'Ji ber ku hê kes navnîşana wê nizane, rûpelên wê wê nabêjin, û nexşeya malperê tune ye.',
  zip: 'Zipê çêke',
  about: 'Nêzî {size}; pel: {files}',
  making: 'Malper tê çêkirin',
  cancel: 'Betal bike',
  cancelled: 'Hat berdan; tiştek nehat tomarkirin.',
  done: 'Malper hat çêkirin: {size}; pel: {files}',
  host: 'Li cem mêvandarekî deyne',
  hostText:
    'Zipê di peldankeke her cihê webê de veke û navnîşana wê veke. Bûyer, girêdan û lêgerîn li wir bê vî mêvandarî dixebitin.',
  sameWords: 'Heman gotin di zipê de di {file} de ne.',
  readMe:
    'Heke ji dîskekê, bê mêvandar, bê vekirin, ew naxebite. Pel di bin her rêyê de dixebitin, lê yên ku navê wan bi {headers} dest pê dike ji bo koka mêvandarekî ne.',
  onGitHub:
    'GitHub Pages: pelan têxe depoyekê, bi pelekî vala {file} re, û şaxê wê di Settings, Pages de hilbijêre.',
  onNetlify:
    'Netlify û Cloudflare Pages: peldankê wekî xwe biweşîne. Ew {headers} dixwînin û ji bo ya ku tune ye bi {page} bersiv didin.',
  onNginx: 'nginx: {headers} têxe bloka http, û di ya pêşkêşkarê de “{line}” binivîse.',
  close: 'Bigire',
  needsHttps: 'Malper tenê li ser rûpeleke ku bi https hatiye tê çêkirin.',
} as const;
