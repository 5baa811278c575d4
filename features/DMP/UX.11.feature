# language: fr
@DMP/UX.11
Fonctionnalité: DMP/UX.11 Montrer le statut de l'identité INS dans le dossier patient

  @DMP/UX.11.01 @DMP/UX.11.01.01
  Scénario: Le statut de l'identité se lit dans le dossier patient sans action
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et deux patients dont l'INS est qualifiée, et un dont elle ne l'est pas
    Quand le professionnel ouvre le dossier d'un patient qualifié, puis du patient non qualifié, puis de l'autre patient qualifié
    Alors le statut de l'identité se lit dans chaque dossier, sans autre action que son ouverture
    Et identité qualifiée et identité non qualifiée se distinguent
    Et il est souhaitable que le statut se dise avec des mots
