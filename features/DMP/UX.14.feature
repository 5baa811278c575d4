# language: fr
@DMP/UX.14
Fonctionnalité: DMP/UX.14 Lister, filtrer et ouvrir les documents du DMP

  @DMP/UX.14.01 @DMP/UX.14.01.01
  Scénario: La liste des documents se filtre, et chacun s'ouvre
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et un patient à l'INS qualifiée dont le DMP, ouvert et autorisé, tient :
      | document | type                    | écrit il y a |
      | 1        | CR hospitalier (séjour) | 3 jours      |
      | 2        | CR consultation         | 4 jours      |
      | 3        | CR d'imagerie médicale  | 5 jours      |
      | 4        | CR hospitalier (séjour) | 60 jours     |
      | 5        | CR consultation         | 61 jours     |
      | 6        | CR d'imagerie médicale  | 62 jours     |
    Quand le professionnel affiche la liste, et y filtre tour à tour les documents par :
      | filtre-type             | filtre-depuis |
      | CR hospitalier (séjour) |               |
      |                         | 30 jours      |
      | CR consultation         | 30 jours      |
    Et qu'il ouvre, depuis la liste entière, les documents :
      | document |
      | 1        |
      | 5        |
      | 6        |
    Alors la liste montre chaque document avec ses métadonnées
    Et chaque filtre laisse les documents qui y répondent, et eux seuls
    Et chaque document ouvert montre son propre contenu
