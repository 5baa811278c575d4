# language: fr
@DMP/UX.14-BIS
Fonctionnalité: DMP.UX.14 BIS Signaler dans la liste les documents du DMP invisibles

  @DMP/UX.14-BIS.01 @DMP/UX.14-BIS.01.01 @DMP/UX.14-BIS.01.02
  Scénario: La liste distingue les documents invisibles
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et un patient à l'INS qualifiée dont le DMP, ouvert et autorisé, tient des documents que seule leur visibilité distingue :
      | document | invisible                |
      | 1        |                          |
      | 2        | au patient               |
      | 3        |                          |
      | 4        | aux représentants légaux |
      | 5        |                          |
    Quand le professionnel affiche la liste des documents du DMP
    Et que les visibilités changent de document :
      | document | invisible                |
      | 1        | aux représentants légaux |
      | 2        |                          |
      | 3        | au patient               |
      | 4        |                          |
      | 5        |                          |
    Et que le professionnel affiche de nouveau la liste des documents du DMP
    Alors preuve 01, les documents invisibles au patient portent un signe distinctif
    Et preuve 01, ce signe suit le code de confidentialité
    Et preuve 01, le sens de ce signe se trouve à l'écran
    Et preuve 01, il est souhaitable que ce signe ne tienne pas à la seule couleur
    Et preuve 02, les documents invisibles aux représentants légaux portent un signe distinctif
    Et preuve 02, ce signe suit le code de confidentialité
    Et preuve 02, le sens de ce signe se trouve à l'écran
    Et preuve 02, il est souhaitable que ce signe ne tienne pas à la seule couleur
