# language: fr
@HORS-REM/FINESS.01
Fonctionnalité: HORS-REM/FINESS.01 Porter dans le document le FINESS géographique du site émetteur

  @HORS-REM/FINESS.01.01 @HORS-REM/FINESS.01.01.01
  Scénario: Le document envoyé au DMP porte le FINESS géographique du site émetteur
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et un patient à l'INS qualifiée dont le DMP est ouvert et autorisé
    Quand le professionnel alimente le DMP avec un document du site
    Alors le lot, le document et son CDA nomment la structure de l'auteur
    Et ils portent le FINESS géographique du site émetteur
