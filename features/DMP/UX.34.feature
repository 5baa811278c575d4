# language: fr
@DMP/UX.34
Fonctionnalité: DMP/UX.34 Précharger des documents du DMP pour une durée réglable

  @horloge @DMP/UX.34.01 @DMP/UX.34.01.01
  Scénario: Les documents qui répondent aux critères sont préchargés au séjour et gardés le temps réglé
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et deux patients dont le DMP, ouvert et autorisé, tient une lettre de liaison récente, une ancienne et un compte rendu d'imagerie récent
    Quand le professionnel règle le préchargement sur les lettres de liaison de moins d'un an, gardées deux jours
    Et qu'il commence le séjour de chacun des patients
    Et qu'il affiche les documents préchargés de chacun, et en ouvre un
    Et que trois jours ont passé et qu'il affiche de nouveau les documents préchargés
    Alors le droit d'accès est vérifié avant chaque préchargement
    Et les documents qui répondent aux critères, et eux seuls, sont préchargés pour chaque séjour
    Et un document préchargé se lit sans être redemandé au DMP
    Et les documents préchargés ne sont plus gardés après la durée réglée
