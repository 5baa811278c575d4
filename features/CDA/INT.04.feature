# language: fr
@CDA/INT.04
Fonctionnalité: CDA/INT.04 Trier les documents importés et produits par type et par date de création

  @CDA/INT.04.01 @CDA/INT.04.01.01
  Scénario: La liste du dossier se trie par date de création, puis par type
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et un patient dont le dossier tient un document produit, et dont le DMP tient des documents de types et de dates différents :
      | document | type    | jour de l'an passé |
      | 1        | 18748-4 | 03/02              |
      | 2        | 11490-0 | 28/01              |
      | 3        | 18748-4 | 15/01              |
      | 4        | 11490-0 | 09/03              |
    Quand le professionnel intègre ces documents un à un au dossier
    Et qu'il affiche les documents du dossier
    Et qu'il les trie par date de création, puis par type
    Alors le type et la date de création de chaque document se lisent
    Et la liste triée par date de création l'est selon ce que dit le DMP
    Et la liste triée par type l'est selon ce que dit le DMP
    Et le document produit se trouve dans les listes triées
