export const site = {
  open: 'Emporter un site',
  lead: 'Toute cette page, avec le jeu de données ouvert comme premier, pour n’importe quel hébergeur de fichiers.',
  what: 'Dites ce qu’il montre',
  title: 'Titre',
  colour: 'Couleur',
  colourNote: 'De la ligne au-dessus de la page, et de la fenêtre là où un navigateur la colore.',
  faint: 'Difficile à voir sur un fond clair : un contraste de {ratio}, alors que 3 est le minimum.',
  faintDark: 'Difficile à voir sur un fond sombre : un contraste de {ratio}, alors que 3 est le minimum.',
  languages: 'Langues',
  languagesNote:
    'Les pages sont écrites dans celles-ci. Les textes qui manquent aux données dans une langue restent tels quels.',
  make: 'Il est fait ici',
  holds:
    'Ce navigateur emballe les fichiers de cette page avec tous les événements du jeu de données : {total}. Rien n’y renvoie à cet hébergeur.',
  holdsSome:
    'Ce navigateur emballe les fichiers de cette page avec les {most} premiers événements sur {total}, par date. Rien n’y renvoie à cet hébergeur.',
  undated:
    'Les événements sans date, et ce qu’un paquet de données ne peut pas contenir, n’y sont pas ; « Emporter cette sélection » en donne la liste.',
  pages: 'Chaque événement a sa propre page, qui se lit aussi sans JavaScript.',
  noPages: 'Au-delà de {most} événements, aucun n’a sa propre page : une seule, {page}, les ouvre tous.',
  unknownAddress:
    'Comme personne ne connaît encore son adresse, ses pages ne la disent pas, et il n’y a pas de plan du site.',
  zip: 'Faire le zip',
  about: 'Environ {size} ; fichiers : {files}',
  making: 'Le site se fait',
  cancel: 'Annuler',
  cancelled: 'Abandonné ; rien n’a été enregistré.',
  done: 'Le site est fait : {size} ; fichiers : {files}',
  host: 'Mettez-le chez un hébergeur',
  hostText:
    'Décompressez le zip dans un dossier de n’importe quel espace web et ouvrez son adresse. Événements, liens et recherche y marchent sans cet hébergeur-ci.',
  sameWords: 'Le zip contient les mêmes mots dans {file}.',
  readMe:
    'Ouvert depuis un disque, sans hébergeur, il ne marche pas. Les fichiers marchent sous n’importe quel chemin, mais ceux dont le nom commence par {headers} sont pour la racine d’un hébergeur.',
  onGitHub:
    'GitHub Pages : mettez les fichiers dans un dépôt, avec un fichier vide {file} à côté d’eux, et choisissez sa branche sous Settings, Pages.',
  onNetlify:
    'Netlify et Cloudflare Pages : publiez le dossier tel quel. Ils lisent {headers} et répondent par {page} à ce qui n’existe pas.',
  onNginx: 'nginx : incluez {headers} dans le bloc http, et écrivez « {line} » dans celui du serveur.',
  close: 'Fermer',
  needsHttps: 'Un site ne peut être fait que sur une page venue par https.',
} as const;
