# language: fr
@CDA/INT.08
Fonctionnalité: CDA/INT.08 Montrer sans clic l'origine des documents intégrés

  @CDA/INT.08.01 @CDA/INT.08.01.01
  Scénario: La liste du dossier dit ce qui vient du DMP et ce qui vient de MSSanté
    Étant donné un professionnel au travail, connecté avec son second facteur
    Et un patient dont le dossier tient un document reçu par MSSanté, et dont le DMP tient un document
    Quand le professionnel intègre ce document au dossier
    Et qu'il affiche les documents du dossier
    Alors l'origine « DMP » se lit dans la liste sans clic
    Et l'origine « MSSanté » se lit dans la liste sans clic
