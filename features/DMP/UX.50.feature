# language: fr
@DMP/UX.50
Fonctionnalité: DMP/UX.50 Poser l'autorisation individuelle du professionnel sur le DMP

  @DMP/UX.50.01 @DMP/UX.50.01.01 @DMP/UX.50.01.02
  Scénario: L'autorisation suit le test d'existence et la confirmation du professionnel
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et deux patients à l'INS qualifiée dont le DMP est ouvert : l'un s'oppose à l'accès du professionnel, l'autre ne l'a pas encore autorisé
    Quand le professionnel demande à consulter le DMP de chacun, et confirme l'accord du patient là où le produit le demande
    Et qu'il affiche la trace des échanges avec le DMP
    Alors preuve 01, le produit demande au professionnel de confirmer avant de poser une autorisation
    Et preuve 01, l'autorisation est posée à son nom, et à nul autre, après son test d'existence
    Et preuve 01, aucune autorisation n'est posée quand le patient s'oppose
    Et preuve 02, la trace du produit montre le test d'existence et l'autorisation
