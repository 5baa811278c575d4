# language: fr
@DMP/UX.08
Fonctionnalité: DMP/UX.08 Vérifier le droit d'accès avant toute consultation du DMP

  @DMP/UX.08.01 @DMP/UX.08.01.01
  Scénario: Le droit de chacun est vérifié avant qu'il consulte
    Étant donné deux professionnels, chacun avec son compte
    Et un patient à l'INS qualifiée dont le DMP, ouvert et autorisé, tient un document
    Quand chacun, à son tour sur le même poste, ouvre ce document, puis affiche la trace des échanges avec le DMP
    Alors chaque consultation du DMP est précédée de la vérification du droit de celui qui consulte
    Et la trace du produit montre cette vérification et cette consultation
