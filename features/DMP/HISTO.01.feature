# language: fr
@DMP/HISTO.01
Fonctionnalité: DMP/HISTO.01 Montrer, document par document, ce qui est déjà dans le DMP

  @DMP/HISTO.01.01 @DMP/HISTO.01.01.01
  Scénario: Le dossier montre quels documents ont été envoyés au DMP avec succès
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et un patient à l'INS qualifiée dont le DMP est ouvert et autorisé
    Quand le professionnel envoie au DMP un document, que le DMP enregistre
    Et le DMP de ce patient se ferme
    Et le professionnel envoie au DMP un autre document, que le DMP refuse
    Et le professionnel rouvre le dossier et ses documents
    Alors le document enregistré par le DMP porte un signe qu'aucun document jamais envoyé ne porte
    Et le document refusé par le DMP ne porte pas ce signe
