# language: fr
@DMP/HISTO.05
Fonctionnalité: DMP/HISTO.05 Alimenter le DMP avec des documents d'épisodes précédents

  @DMP/HISTO.05.01 @DMP/HISTO.05.01.01
  Scénario: Un document d'un épisode précédent est choisi et envoyé au DMP
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et un patient à l'INS qualifiée dont le DMP est ouvert et autorisé
    Et un patient dont l'INS n'est pas qualifiée
    Et l'enregistreur du DMP témoigne qu'il est en marche
    Quand le professionnel tente d'alimenter le DMP depuis le dossier à l'INS non qualifiée
    Et l'enregistreur du DMP témoigne de nouveau
    Et il alimente le DMP avec un document d'un épisode précédent
    Et il montre la liste des documents du DMP
    Alors le document choisi, et lui seul, parvient au DMP du patient
    Et rien ne part pour l'INS non qualifiée
    Et le document se montre sur le DMP du patient
