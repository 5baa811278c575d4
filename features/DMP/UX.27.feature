# language: fr
@DMP/UX.27
Fonctionnalité: DMP/UX.27 Rechercher dans le DMP par plusieurs critères

  @DMP/UX.27.01 @DMP/UX.27.01.01
  Scénario: Une recherche combine plusieurs critères
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et un patient à l'INS qualifiée dont le DMP, ouvert et autorisé, tient :
      | document | type                    | écrit il y a |
      | 1        | CR hospitalier (séjour) | 3 jours      |
      | 2        | CR consultation         | 4 jours      |
      | 3        | CR d'imagerie médicale  | 5 jours      |
      | 4        | CR hospitalier (séjour) | 60 jours     |
      | 5        | CR consultation         | 61 jours     |
      | 6        | CR d'imagerie médicale  | 62 jours     |
    Quand le professionnel recherche des documents dans le DMP du patient par :
      | recherche-type          | recherche-classe | recherche-depuis | recherche-jusqua |
      | CR hospitalier (séjour) |                  | 30 jours         |                  |
      | CR consultation         |                  |                  | 30 jours         |
      |                         | Compte rendu     | 30 jours         |                  |
    Alors chaque recherche rend les documents qui répondent à tous ses critères, et eux seuls
    Et chaque recherche interroge le DMP
    Et il est souhaitable que le DMP reçoive les critères eux-mêmes
