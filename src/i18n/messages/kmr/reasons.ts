import type { Messages } from '../../messages.ts';

export const reasons: Messages['reasons'] = {
  empty: 'Pela {file} vala ye',
  blank: 'Di pela {file} de tenê valahî hene',
  'old-workbook':
    'Pela {file} pirtûka tabloyan a celebekî kevn e an bi şîfreyê girtî ye; wê wekî XLSX bê şîfre tomar bike',
  pdf: 'Pela {file} PDF e; ya ku divê tabloya ku jê hatiye çêkirin e',
  'no-text': 'Pela {file} ne nivîs e lê wêne, bername an tiştekî wisa ye, navê wê çi be bila be',
  bomb: 'Pela {file} dema vedibe ji xwe gelek mezintir dibe ({mb} MB û hê dom dike); bi xwe vekêşe û pela mebest veke',
  'damaged-gzip': 'Pela {file} xera bûye: daneyên wê yên gzip qut dibin an li hev nayên; dîsa bîne',
  'damaged-zip': 'Pela {file} xera bûye an bi awayekî hatiye pêçan ku nayê xwendin; vekêşe û ya tê de veke',
  'many-files': 'Di {file} de ji {most} pelan zêdetir hene; vekêşe û yên mebest veke',
  'locked-zip': 'Pela {file} bi şîfreyê girtî ye; pêşî şîfreyê rake û vekêşe',
  'locked-workbook': 'Pela {file} bi şîfreyê girtî ye; bê şîfre tomar bike',
  'no-workbook':
    'Pela {file} ne pirtûka tabloyan e ku bê xwendin; dîsa wekî XLSX, an rûpela wê wekî CSV bi UTF-8 tomar bike',
  'large-workbook':
    'Pela {file} pirtûka tabloyan e ku ji {mb} MB mezintir e; rûpela wê wekî CSV bi UTF-8 tomar bike',
  'empty-workbook': 'Pela {file} pirtûka tabloyan e ku tiştek tê de tune',
  'large-parquet': 'Pela {file} pela Parquet e ku ji {mb} MB mezintir e; parçeyekê jê bigire',
  'damaged-parquet':
    'Pela {file} pela Parquet e ku xera bûye an bi awayekî hatiye pêçan ku nayê xwendin; dîsa bi Snappy, gzip an Zstandard binivîse',
  'no-archive':
    'Pela {file} ne pelek PMTiles a guhertoya 3 ye, navê wê çi dibe bila bibe; wê bi bernameyeke ku vê guhertoyê dinivîse çêke',
  'cut-archive': 'Pela {file} berî dawiya xwe qut dibe; wê ji nû ve bîne an kopî bike',
  'packed-archive':
    'Pela {file} bi awayekî hatiye pêçandin ku li vir nayê xwendin ({packing}); wê bi gzip an bê pêçandin çêke',
  'unknown-tiles':
    'Di pela {file} de perçeyên ji celebekî hene ku nexşe nikare xêz bike ({kind}); ew perçeyên vektorî (MVT), PNG, JPEG, WebP û AVIF xêz dike',
  'silent-host':
    '{host} ya ku jê tê xwestin nade ({said}); navnîşanê kontrol bike; dibe jî ku mazûvan nehêle tu malpereke din pelên wî bixwîne',
  'long-row': 'Rêza {row} ji {most} milyon tîpan dirêjtir e; ev ne tabloyeke bi xêzekê ji bo her rêzê ye',
  'long-line': 'Xêzeke pelê ji {most} milyon tîpan dirêjtir e',
  'long-entry': 'Tomareke pelê ji {most} milyon tîpan dirêjtir e',
  'broken-entry': 'Pel ne JSON e: tomara {entry} nayê xwendin; li bêhnok an kevaneke zêde an kêm bigere',
  'broken-entry-of':
    'Pel ne JSON e: tomara {entry} ya “{list}” nayê xwendin; li bêhnok an kevaneke zêde an kêm bigere',
  'misplaced-sign': 'Pel ne JSON e: “{sign}” li cihê ku nabe ye',
  'deep-json': 'Di pelê de ji {most} kevanan zêdetir di nav hev de ne; tu formata bûyeran wisa nîn e',
  'deep-xml': 'Di pelê de ji {most} hêmanan zêdetir di nav hev de ne; tu formata bûyeran wisa nîn e',
  'misplaced-tag': 'Pel ne XML e: {tag} tişta ku nehatiye vekirin digire',
  'own-entities': 'Pel hebûnên xwe pênase dike, ku nayên xwendin; bê DOCTYPE tomar bike',
  'no-data': 'Tu pela daneyan tê de tune',
  'different-formats': 'Pel bi formatên cuda ne, {one} û {other}; li pey hev veke',
  'no-timemap-events': 'Ev girêdan an çavkaniyên TimeMap in; bi bûyerên wê re veke',
  'no-row': 'Sernav heye lê tu rêz li bin tune',
  'no-row-in': 'Di {file} de sernav heye lê tu rêz li bin tune',
  'no-event': 'Tu rêz nabe bûyer; hejmara rêzan: {rows}',
  'no-event-by-rule': 'Ji {rows} rêzan yek jî nabe bûyer; sedema herî zêde: “{rule}”, wekî di rêza {row} de',
  'no-dated-event': 'Dîroka tu bûyerê wê tune, ji ber vê tiştek li ser tewereya demê nayê nîşandan',
  'no-dates':
    'Di {file} de stûneke dîrokan ku bê naskirin tune; stûnên wê {columns}. Navê date bide yekê ji wan',
  'no-list': 'Pela {file} JSON e, lê lîsteya bûyeran tê de tune',
  'unknown-xml': 'Pela {file} rûpelek an pela XML a celebekî nenas e; ji XML, KML tê xwendin',
  'linked-kml': 'Pel berê dide pelên KML yên din, ku nayên anîn; wan jî vekin',
  'relative-dates':
    'Pela {file} wekî bûyer nayê nîşandan: dîrokên wê, di “{column}” de, peyvên wekî “berî salekê” ne, ku bi dema nivîsandinê ve girêdayî ne; tabloya bi dîrokên salnameyê bibîne',
  victims:
    'Pela {file} wekî bûyer nayê nîşandan: lîsteya kesan e, ku tê de bûyerek bi qasî zirardîtiyên xwe rêzên wê hene; rêzên her bûyerê bîne cem hev û navan bihêle',
  counts:
    'Pela {file} wekî bûyer nayê nîşandan: bûyeran li gorî hefte, meh an salê dihejmêre û tu bûyer tê de tune; tabloya ku ji bo her bûyerê rêzek heye bibîne',
  'acled-counts':
    'Pela {file} wekî bûyer nayê nîşandan: bûyeran li gorî hefte, meh an sal û cih dihejmêre û tu bûyer tê de tune; li şûna wê pela bûyeran daxe',
  'acled-actors':
    'Pela {file} wekî bûyer nayê nîşandan: ev derxistina li gorî aktoran e, ku tê de bûyerek ji bo her aktorê xwe carekê heye; li şûna wê pela bûyeran daxe',
  'two-orders':
    'Di {file} de dîrokên “{column}” bi du rêzikan in: {dayFirst} di rêza {dayRow} de û {monthFirst} di rêza {monthRow} de; bêje kîjan e, roj pêşî an meh pêşî',
  'unknown-order':
    'Pela {file} nabêje di “{column}” de roj pêşî ye an meh, wekî {example}; tu nirx ji 12 mezintir nîn e. Bêje kîjan e',
  'broken-package': 'Pakêta daneyan rêgezên xwe dişikîne: {issues}',
  'broken-workbook': 'Pirtûka tabloyan rêgezên xwe dişikîne: {issues}',
  'windows-1252': 'Wekî Windows-1252 hat xwendin, ji ber ku ne UTF-8 e',
  'lost-letters': 'Hin bayt ne UTF-8 ne; tîpên ku ew bûn winda bûne û wekî � xuya dikin',
  'one-without-id': 'Bûyerek di pelê de bê nasname ye û li vir yeke çêkirî heye',
  'without-id': 'Bûyerên bê nasname di pelê de, ku li vir nasnameyên wan ên çêkirî hene: {events}',
  'repeated-column': 'Stûna {columns} ji carekê zêdetir heye; ya yekem tê hesibandin',
  'rows-above': 'Sernav rêza {row} e; ya li jor wê hat hiştin',
  'tag-row': 'Rêza etîketan a li bin sernavê hat hiştin',
  'header-again': 'Rêzên ku sernavê dubare dikin, wekî di pelên bi hev re kirî de, hatin hiştin',
  'breaks-off': 'Pel berî dawiya xwe qut dibe',
  'breaks-off-after': 'Pel piştî tomara {entry} qut dibe',
  'breaks-off-after-of': 'Pel piştî tomara {entry} ya “{list}” qut dibe',
  'other-sheet': 'rûpela {sheet}, ku tabloyeke din e',
  'best-estimates':
    'Hejmarên herî kêm û herî zêde têne parastin, texmîna herî baş a li kêleka wan nayê parastin; bûyerên ku texmîneke wisa hene: {events}',
  'left-out': 'Hat hiştin: {reason}',
};
