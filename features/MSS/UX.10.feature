# language: fr
@MSS/UX.10 @MSS/UX.10.01 @MSS/UX.10.01.01
Fonctionnalité: MSS/UX.10 Rechercher l'adresse MSSanté d'un correspondant dans l'Annuaire Santé

  Contexte:
    Étant donné un professionnel au travail, connecté avec son second facteur

  Scénario: Chaque critère réduit la recherche à ce que tient l'Annuaire
    Quand le professionnel recherche un correspondant, en rédigeant un message, par :
      | rpps        | nom           | prenom | profession | specialite | raison-sociale              | code-postal | ville        | voie      | adresse                              |
      | 99900000037 |               |        |            |            |                             |             |              |           |                                      |
      |             | lefevre-essai |        |            |            |                             |             |              |           |                                      |
      |             | Lefèvre       | Hugo   |            |            |                             |             |              |           |                                      |
      |             | lefevre       | hélène |            |            | HÔPITAL FICTIF DES TILLEULS | 30800       |              |           |                                      |
      |             | GARNIER       |        | 60         |            |                             |             |              |           |                                      |
      |             | lefevre       |        |            | SM15       |                             |             |              |           |                                      |
      |             |               |        |            |            | Clinique fictive            |             |              |           |                                      |
      |             |               |        |            |            | hôpital fictif              | 30800       |              |           |                                      |
      |             |               |        |            | SM04       |                             |             | Rennes       |           |                                      |
      |             |               |        |            |            | hôpital fictif              |             | L'Hermitage  |           |                                      |
      |             |               |        |            |            |                             |             |              |           | paul.dupont-essai@cabinet.mss.invalid |
    Alors la recherche propose les neuf critères demandés
    Et chaque recherche rend ce que tient l'Annuaire pour ses critères, et écarte le reste
    Et les résultats montrent l'adresse MSSanté
    Et il est souhaitable que la recherche propose la voie ou la rue

  Scénario: L'adresse choisie est celle du message
    Quand le professionnel recherche un correspondant, en rédigeant un message, par :
      | nom          |
      | DUPONT-ESSAI |
    Et qu'il choisit l'adresse "paul.dupont-essai@tilleuls-bleus.mss.invalid" et envoie son message
    Alors l'adresse choisie est celle du message reçu par l'opérateur MSSanté

  Scénario: Les situations particulières se distinguent
    Quand le professionnel rencontre, en recherchant un correspondant par son nom :
      | situation          | nom            |
      | aucun résultat     | Introuvable    |
      | plusieurs adresses | BERNARD-ESSAI  |
      | liste rouge        | DISCRET-ESSAI  |
      | 429                | Embouteillage  |
      | 503                | Indisponible   |
      | délai dépassé      | Lenteur        |
    Alors il est souhaitable que ces situations se distinguent
