# language: fr
@DMP/HISTO.04
Fonctionnalité: DMP/HISTO.04 Ajouter la personne morale quand l'auteur a quitté le RPPS

  @DMP/HISTO.04.01 @DMP/HISTO.04.01.01
  Scénario: Un document dont l'auteur n'est plus au RPPS a aussi la personne morale pour auteur
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et un patient à l'INS qualifiée dont le DMP est ouvert et autorisé
    Quand le professionnel alimente le DMP avec un document dont l'auteur a quitté le RPPS
    Alors la personne morale est un des auteurs du lot de soumission et du document
    Et la personne physique qui l'a écrit en reste un auteur
