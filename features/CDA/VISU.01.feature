# language: fr
@CDA/VISU.01
Fonctionnalité: CDA/VISU.01 Rendre lisible un document CDA

  @CDA/VISU.01.01 @CDA/VISU.01.01.01
  Scénario: En-tête, corps et partie narrative d'un document CDA se lisent à l'écran
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et un patient à l'INS qualifiée dont le DMP, ouvert et autorisé, tient des documents CDA :
      | document | niveau | feuille de style |
      | 1        | N1     |                  |
      | 2        | N3     |                  |
      | 3        | N3     | du producteur    |
    Quand le professionnel consulte chacun de ces documents
    Alors l'en-tête de chaque document consulté se lit à l'écran
    Et le corps du document de niveau 1 consulté se lit à l'écran
    Et la partie narrative de chaque section du document de niveau 3 consulté se lit à l'écran
    Et la feuille de style du producteur, quand elle existe, présente le document consulté
