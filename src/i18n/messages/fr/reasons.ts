import type { Messages } from '../../messages.ts';

export const reasons: Messages['reasons'] = {
  empty: '{file} est vide',
  blank: '{file} ne contient que du blanc',
  'old-workbook':
    '{file} est un classeur d’un type ancien, ou protégé par un mot de passe ; enregistrez-le en XLSX sans mot de passe',
  pdf: '{file} est un PDF ; il faut le tableau dont il a été tiré',
  'no-text': '{file} n’est pas du texte mais une image, un programme ou autre chose, quel que soit son nom',
  bomb: '{file} devient bien plus grand que lui-même une fois décompressé ({mb} Mo, et ce n’est pas fini) ; décompressez-le vous-même et ouvrez le bon fichier',
  'damaged-gzip':
    '{file} est endommagé : ses données gzip s’interrompent ou ne concordent pas ; téléchargez-le de nouveau',
  'damaged-zip':
    '{file} est endommagé, ou compressé d’une façon illisible ; décompressez-le et ouvrez son contenu',
  'many-files': '{file} contient plus de {most} fichiers ; décompressez-le et ouvrez les bons',
  'locked-zip': '{file} est protégé par un mot de passe ; déverrouillez-le et décompressez-le d’abord',
  'locked-workbook': '{file} est protégé par un mot de passe ; enregistrez-le sans mot de passe',
  'no-workbook':
    '{file} n’est pas un classeur lisible ; enregistrez-le de nouveau en XLSX, ou sa feuille en CSV en UTF-8',
  'large-workbook': '{file} est un classeur de plus de {mb} Mo ; enregistrez sa feuille en CSV en UTF-8',
  'empty-workbook': '{file} est un classeur sans rien dedans',
  'large-parquet': '{file} est un fichier Parquet de plus de {mb} Mo ; n’en prenez qu’une partie',
  'damaged-parquet':
    '{file} est un fichier Parquet endommagé, ou compressé d’une façon illisible ; écrivez-le de nouveau avec Snappy, gzip ou Zstandard',
  'no-archive':
    '{file} n’est pas un fichier PMTiles de version 3, quel que soit son nom ; créez-le avec un programme qui écrit cette version',
  'cut-archive': '{file} s’interrompt avant sa fin ; téléchargez-le ou copiez-le de nouveau',
  'packed-archive':
    '{file} est compressé d’une façon qui ne peut être lue ici ({packing}) ; créez-le avec gzip ou sans compression',
  'unknown-tiles':
    '{file} a des tuiles d’un type que la carte ne peut dessiner ({kind}) ; elle dessine les tuiles vectorielles (MVT), PNG, JPEG, WebP et AVIF',
  'silent-host':
    '{host} ne donne pas ce qui est demandé ({said}) ; vérifiez l’adresse ; il se peut aussi que cet hôte ne laisse aucun autre site lire ses fichiers',
  'long-row':
    'la ligne {row} dépasse {most} millions de caractères ; ce n’est pas un tableau avec une ligne par enregistrement',
  'long-line': 'une ligne du fichier dépasse {most} millions de caractères',
  'long-entry': 'une entrée du fichier dépasse {most} millions de caractères',
  'broken-entry':
    'le fichier n’est pas du JSON : l’entrée {entry} est illisible ; cherchez une virgule ou un crochet en trop ou manquant',
  'broken-entry-of':
    'le fichier n’est pas du JSON : l’entrée {entry} de « {list} » est illisible ; cherchez une virgule ou un crochet en trop ou manquant',
  'misplaced-sign': 'le fichier n’est pas du JSON : « {sign} » se trouve là où il ne peut être',
  'deep-json': 'le fichier a plus de {most} crochets imbriqués ; aucun format d’événements n’en a autant',
  'deep-xml': 'le fichier a plus de {most} éléments imbriqués ; aucun format d’événements n’en a autant',
  'misplaced-tag': 'le fichier n’est pas du XML : {tag} ferme ce qui n’a pas été ouvert',
  'own-entities':
    'le fichier définit ses propres entités, qui ne sont pas lues ; enregistrez-le sans son DOCTYPE',
  'no-data': 'il ne contient aucun fichier de données',
  'different-formats':
    'les fichiers sont de formats différents, {one} et {other} ; ouvrez-les l’un après l’autre',
  'no-timemap-events':
    'ce sont des associations ou des sources d’un TimeMap ; ouvrez-les avec ses événements',
  'no-row': 'il y a un en-tête mais aucune ligne en dessous',
  'no-row-in': '{file} a un en-tête mais aucune ligne en dessous',
  'no-event': 'aucune ligne ne donne un événement ; lignes lues : {rows}',
  'no-event-by-rule':
    'aucune des {rows} lignes ne donne un événement ; raison la plus fréquente : « {rule} », comme à la ligne {row}',
  'no-dated-event':
    'aucun de ses événements n’a de date, si bien que rien ne peut être montré sur un axe du temps',
  'no-dates':
    '{file} n’a pas de colonne de dates reconnaissable ; ses colonnes sont {columns}. Donnez à l’une d’elles le nom date',
  'no-list': '{file} est du JSON, mais ne contient aucune liste d’événements',
  'unknown-xml': '{file} est une page ou un fichier XML d’un type inconnu ; en XML, le KML peut être lu',
  'linked-kml': 'le fichier renvoie à d’autres fichiers KML, qui ne sont pas demandés ; ouvrez-les aussi',
  'relative-dates':
    '{file} ne peut être montré comme des événements : ses dates, dans « {column} », sont des mots tels que « il y a un an », qui dépendent du moment où ils ont été écrits ; trouvez le tableau avec des dates du calendrier',
  victims:
    '{file} ne peut être montré comme des événements : c’est une liste de personnes, où un incident a autant de lignes que de victimes ; réunissez les lignes de chaque incident et laissez les noms de côté',
  counts:
    '{file} ne peut être montré comme des événements : il compte des événements par semaine, par mois ou par an et n’en contient aucun ; trouvez le tableau avec une ligne par événement',
  'acled-counts':
    '{file} ne peut être montré comme des événements : il compte des événements par semaine, mois ou année et par lieu et n’en contient aucun ; téléchargez plutôt le fichier par événement',
  'acled-actors':
    '{file} ne peut être montré comme des événements : c’est l’export par acteur, où un événement figure une fois pour chacun de ses acteurs ; téléchargez plutôt le fichier par événement',
  'two-orders':
    '{file} a des dates dans deux ordres dans « {column} » : {dayFirst} à la ligne {dayRow} et {monthFirst} à la ligne {monthRow} ; dites lequel vaut, le jour ou le mois d’abord',
  'unknown-order':
    '{file} ne dit pas si le jour ou le mois vient d’abord dans « {column} », comme dans {example} ; aucune valeur ne dépasse 12. Dites lequel vaut',
  'broken-package': 'le Data Package enfreint ses règles : {issues}',
  'broken-workbook': 'le classeur enfreint ses règles : {issues}',
  'windows-1252': 'lu comme Windows-1252, car ce n’est pas de l’UTF-8',
  'lost-letters':
    'certains octets ne sont pas de l’UTF-8 ; les lettres qu’ils étaient sont perdues et figurent comme �',
  'one-without-id': 'un événement n’a pas d’identifiant dans le fichier et en a ici un fabriqué',
  'without-id': 'événements sans identifiant dans le fichier, avec ici un identifiant fabriqué : {events}',
  'repeated-column': 'la colonne {columns} figure plus d’une fois ; la première compte',
  'rows-above': 'l’en-tête est la ligne {row} ; ce qui est au-dessus est laissé de côté',
  'tag-row': 'la ligne d’étiquettes sous l’en-tête est laissée de côté',
  'header-again': 'les lignes qui répètent l’en-tête, comme dans des fichiers réunis, sont laissées de côté',
  'breaks-off': 'le fichier s’interrompt avant sa fin',
  'breaks-off-after': 'le fichier s’interrompt après l’entrée {entry}',
  'breaks-off-after-of': 'le fichier s’interrompt après l’entrée {entry} de « {list} »',
  'other-sheet': 'la feuille {sheet}, qui est un autre tableau',
  'best-estimates':
    'les chiffres bas et hauts sont gardés, les meilleures estimations à côté ne le sont pas ; événements qui en ont une : {events}',
  'left-out': 'laissé de côté : {reason}',
};
