# language: fr
@CDA/INT.15
Fonctionnalité: CDA/INT.15 Stocker le document CDA et la feuille de style de son producteur

  @CDA/INT.15.01 @CDA/INT.15.01.01
  Scénario: Ce qui est intégré se relit dans le dossier quand le DMP ne le tient plus
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et un patient à l'INS qualifiée dont le DMP, ouvert et autorisé, tient des documents CDA :
      | document | niveau | feuille de style |
      | 1        | N1     |                  |
      | 2        | N3     | du producteur    |
      | 3        | N3     |                  |
    Quand le professionnel intègre chacun de ces documents au dossier
    Et que le DMP ne tient plus aucun document de ce patient
    Et que le professionnel ouvre dans le dossier chacun des documents intégrés
    Alors l'en-tête de chaque document stocké se lit à l'écran
    Et le corps du document de niveau 1 stocké se lit à l'écran
    Et la partie narrative de chaque section du document de niveau 3 stocké se lit à l'écran
    Et la feuille de style du producteur, quand elle existe, présente le document stocké
