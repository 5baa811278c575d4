# language: fr
@DMP/UX.15
Fonctionnalité: DMP/UX.15 Annoncer dans le dossier patient les documents que des tiers ont versés au DMP

  @DMP/UX.15.01 @DMP/UX.15.01.01
  Scénario: Le dossier annonce les documents versés par des tiers, par type
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et deux patients à l'INS qualifiée dont le DMP, ouvert et autorisé, tient :
      | patient | nombre | type                    | par             | écrit il y a |
      | A       | 2      | CR hospitalier (séjour) | un tiers        | 1 jour       |
      | A       | 1      | CR consultation         | un tiers        | 2 jours      |
      | A       | 1      | CR hospitalier (séjour) | notre structure | 1 jour       |
      | A       | 1      | CR consultation         | un tiers        | 1500 jours   |
      | B       | 3      | CR d'imagerie médicale  | un tiers        | 1 jour       |
      | B       | 1      | CR consultation         | notre structure | 1 jour       |
    Quand le professionnel ouvre le dossier de l'un, puis de l'autre
    Alors chaque dossier dit de lui-même que des tiers ont versé des documents au DMP
    Et il en montre le nombre par type de document

  @DMP/UX.15.02 @DMP/UX.15.02.01
  Scénario: Le dossier n'annonce rien quand aucun tiers n'a rien versé
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et deux patients à l'INS qualifiée dont le DMP, ouvert et autorisé, tient :
      | patient | nombre | type                    | par             | écrit il y a |
      | A       | 1      | CR consultation         | un tiers        | 1 jour       |
      | B       | 1      | CR hospitalier (séjour) | notre structure | 1 jour       |
      | B       | 1      | CR consultation         | un tiers        | 1500 jours   |
    Quand le professionnel ouvre le dossier de l'un, puis de l'autre
    Alors le dossier pour lequel aucun tiers n'a rien versé ne compte rien et se distingue de l'autre
