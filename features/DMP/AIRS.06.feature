# language: fr
@DMP/AIRS.06
Fonctionnalité: DMP/AIRS.06 Porter au DMP l'identifiant national de l'utilisateur réel

  @DMP/AIRS.06.01 @DMP/AIRS.06.01.01 @DMP/AIRS.06.01.02 @DMP/AIRS.06.01.03 @DMP/AIRS.06.01.04
  Scénario: Deux professionnels tour à tour, chacun sous son identifiant
    Étant donné deux professionnels, chacun avec son compte
    Et un patient à l'INS qualifiée dont le DMP, ouvert et autorisé, tient un document
    Quand chacun, à son tour sur le même poste, affiche son compte, puis la liste des documents du DMP du patient
    Alors preuve 01, le produit montre l'identifiant national de l'utilisateur n° 1, qui fait une demande au DMP
    Et preuve 02, chaque demande de l'utilisateur n° 1 au DMP porte cet identifiant
    Et preuve 03, le produit montre l'identifiant national de l'utilisateur n° 2, qui fait une demande au DMP
    Et preuve 04, chaque demande de l'utilisateur n° 2 au DMP porte cet identifiant
