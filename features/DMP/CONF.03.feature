# language: fr
@DMP/CONF.03
Fonctionnalité: DMP/CONF.03 Supprimer du DMP un document alimenté par erreur

  @DMP/CONF.03.01 @DMP/CONF.03.01.01 @DMP/CONF.03.01.02
  Scénario: Un document alimenté par erreur est supprimé du DMP, et la procédure est documentée
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et un patient à l'INS qualifiée dont le DMP, ouvert et autorisé, tient déjà un document
    Quand le professionnel alimente par erreur le DMP avec un document
    Et il ouvre la documentation de la suppression d'un document du DMP
    Et il supprime ce document du DMP
    Alors preuve 01, la suppression parvient au DMP par une TD3.3c
    Et preuve 01, le document supprimé, et lui seul, a quitté la liste du DMP
    Et preuve 02, la documentation détaille la procédure de suppression
