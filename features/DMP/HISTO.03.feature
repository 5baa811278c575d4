# language: fr
@DMP/HISTO.03
Fonctionnalité: DMP/HISTO.03 Dater de l'acte un document historique envoyé au DMP

  @DMP/HISTO.03.01 @DMP/HISTO.03.01.01
  Scénario: Un document historique garde dans le DMP la date de son acte
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et un patient à l'INS qualifiée dont le DMP est ouvert et autorisé
    Quand le professionnel alimente le DMP avec un document historique dont la date d'acte est passée
    Et le professionnel montre ce document sur le DMP
    Alors le document porte la date de l'acte, en XDS et en CDA, et non celle de l'envoi
