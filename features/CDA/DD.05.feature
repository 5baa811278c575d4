# language: fr
@CDA/DD.05
Fonctionnalité: CDA/DD.05 Annoncer à l'ouverture du dossier ce que sont devenus dans le DMP les documents intégrés

  @CDA/DD.05.01 @CDA/DD.05.01.01
  Scénario: Une version plus récente et une suppression sont annoncées sans clic ni attente
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et un patient dont le dossier tient trois documents intégrés depuis le DMP
    Quand dans le DMP le premier est remplacé par une version plus récente, et le deuxième supprimé
    Et que le professionnel ouvre le dossier
    Et qu'il l'ouvre de nouveau pendant que le DMP retient ses réponses
    Et qu'il consulte la nouvelle version depuis le dossier
    Et qu'il l'intègre en gardant l'ancienne, et supprime du dossier le document supprimé
    Alors la version plus récente du premier est annoncée sans clic, et le troisième, inchangé, ne l'est pas
    Et la suppression du deuxième est annoncée sans clic
    Et le dossier n'attend pas la réponse du DMP pour s'afficher
    Et la nouvelle version se lit
    Et les deux versions sont dans le dossier, et le document supprimé n'y est plus
