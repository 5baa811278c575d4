# language: fr
@SC.DMP/CONF.11 @SC.DMP/CONF.11.01
Fonctionnalité: SC.DMP/CONF.11 Informer le professionnel de l'usage de son RPPS

  @SC.DMP/CONF.11.01.01
  Scénario: L'information précède tout accès au DMP
    Étant donné deux professionnels qui ne se sont jamais connectés
    Et deux patients à l'INS qualifiée dont le DMP est ouvert et autorisé
    Quand le premier se connecte pour la première fois
    Et qu'il tente d'ouvrir un dossier sans confirmer
    Et qu'il confirme, puis ouvre les deux dossiers
    Et que le second se connecte pour la première fois
    Alors l'information s'affiche à la première connexion de chacun
    Et elle précède tout accès au DMP
    Et elle porte les deux textes
    Et elle ne s'affiche pas au niveau du dossier patient

  @SC.DMP/CONF.11.01.02 @horloge
  Scénario: L'information revient après la période configurée
    Étant donné un professionnel qui ne s'est jamais connecté
    Quand il se connecte, confirme et se déconnecte
    Et que l'horloge du produit passe la période configurée
    Et qu'il se reconnecte
    Alors l'information s'affiche de nouveau
