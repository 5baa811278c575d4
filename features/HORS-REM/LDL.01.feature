# language: fr
@HORS-REM/LDL.01
Fonctionnalité: HORS-REM/LDL.01 Envoyer la lettre de liaison à la sortie sous son type

  @HORS-REM/LDL.01.01 @HORS-REM/LDL.01.01.01
  Scénario: La lettre de liaison à la sortie parvient au DMP sous le type 11490-0
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et un patient à l'INS qualifiée dont le DMP est ouvert et autorisé
    Quand le professionnel alimente le DMP avec la lettre de liaison à la sortie
    Alors elle porte son type en XDS et en CDA
