# language: fr
@DMP/UX.12
Fonctionnalité: DMP/UX.12 Indiquer sans clic si le patient dispose d'un DMP ouvert

  @DMP/UX.12.01 @DMP/UX.12.01.01
  Scénario: L'état du DMP se lit dans le dossier patient sans action
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et des patients à l'INS qualifiée dont le DMP est, pour ce professionnel :
      | patient | état               |
      | A       | ouvert et autorisé |
      | B       | ouvert non autorisé |
      | C       | non créé           |
      | D       | fermé              |
    Et un patient dont l'INS n'est pas qualifiée
    Quand le professionnel ouvre chacun des dossiers
    Et que les états des DMP changent de patient :
      | patient | état               |
      | A       | fermé              |
      | B       | ouvert et autorisé |
      | C       | ouvert non autorisé |
      | D       | non créé           |
    Et que le professionnel ouvre de nouveau chacun des dossiers
    Alors l'état du DMP se lit dans chaque dossier, sans autre action que son ouverture
    Et DMP autorisé, DMP non autorisé et absence de DMP ouvert se distinguent
    Et chaque indication suit ce que le DMP a répondu
    Et chaque indication est précédée d'une interrogation TD0.2 au nom du professionnel
    Et il est souhaitable que DMP non créé et DMP fermé se distinguent
    Et il est souhaitable que le DMP ne soit pas interrogé pour une INS non qualifiée
    Et l'indication est rapprochée de l'icône du kit, pour information
