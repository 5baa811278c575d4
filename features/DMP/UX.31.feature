# language: fr
@DMP/UX.31
Fonctionnalité: DMP/UX.31 Intégrer au dossier plusieurs documents choisis dans la liste du DMP

  @DMP/UX.31.01 @DMP/UX.31.01.01
  Scénario: Deux documents choisis dans la liste du DMP entrent dans le dossier
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et un patient à l'INS qualifiée dont le DMP, ouvert et autorisé, tient 4 documents
    Quand le professionnel sélectionne dans la liste du DMP les documents 2 et 4 et les intègre au dossier
    Et qu'il affiche les documents du dossier, puis ouvre chacun de ceux qu'il a intégrés
    Alors les documents sélectionnés, et eux seuls, sont dans le dossier
    Et chacun a été demandé au DMP et montre son propre contenu
