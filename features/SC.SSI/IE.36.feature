# language: fr
@SC.SSI/IE.36
Fonctionnalité: SC.SSI/IE.36 Limiter les essais et exiger des mots de passe complexes

  @SC.SSI/IE.36.01 @SC.SSI/IE.36.01.01
  Scénario: Le nombre d'essais est limité
    Étant donné le compte d'un professionnel, dont le mot de passe ouvre
    Quand un mot de passe erroné est donné autant de fois que le fichier éditeur le demande
    Et que le bon mot de passe est donné aussitôt, puis de nouveau après rechargement
    Alors le nombre d'essais est limité, et recharger la page n'y change rien

  @SC.SSI/IE.36.02 @SC.SSI/IE.36.02.01
  Scénario: Les mots de passe faibles sont refusés
    Étant donné un professionnel qui peut changer de mot de passe, connecté avec son second facteur
    Quand il demande, l'un après l'autre, ces mots de passe faibles :
      | classe                                |
      | 8 caractères, minuscules et majuscules |
      | 8 caractères, minuscules et chiffres   |
      | 8 caractères, minuscules et spéciaux   |
      | 14 chiffres                            |
    Et qu'il demande un mot de passe fort, puis se reconnecte avec lui
    Alors chacun des mots de passe faibles est refusé
    Et le mot de passe fort est accepté
