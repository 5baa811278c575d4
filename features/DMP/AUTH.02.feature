# language: fr
@DMP/AUTH.02 @DMP/AUTH.02.01
Fonctionnalité: DMP/AUTH.02 Consulter le DMP en AIR sous authentification forte

  @DMP/AUTH.02.01.01
  Scénario: Sans second facteur, le DMP n'est pas joint
    Étant donné un professionnel au travail, qui n'est pas encore connecté
    Et un patient à l'INS qualifiée dont le DMP est ouvert et autorisé
    Et l'enregistreur du DMP témoigne qu'il est en marche
    Quand le professionnel ne donne que son mot de passe
    Et qu'il tente d'ouvrir le dossier du patient
    Et qu'il donne un second facteur erroné
    Et qu'il tente d'ouvrir le dossier du patient
    Et que l'enregistreur du DMP témoigne de nouveau
    Et qu'il se connecte avec ses deux facteurs et ouvre le dossier du patient
    Alors le DMP n'est joint qu'une fois le second facteur donné
    Et un second facteur erroné n'ouvre pas de session

  @DMP/AUTH.02.01.02 @DMP/AUTH.02.01.03
  Scénario: Deux professionnels tour à tour
    Étant donné deux professionnels au travail, qui ne sont pas encore connectés
    Et un patient à l'INS qualifiée dont le DMP est ouvert et autorisé
    Quand chacun, sur le même poste, se connecte à son tour, ouvre le dossier du patient, consulte le journal des accès et se déconnecte
    Alors preuve 02, chaque VIHF porte l'identifiant national de l'utilisateur de la session
    Et preuve 02, chaque VIHF déclare le mode d'authentification
    Et preuve 03, le journal du produit trace le second facteur de chacun
