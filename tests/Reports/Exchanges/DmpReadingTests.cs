namespace Conformance.Reports.Tests.Exchanges;

public sealed class DmpReadingTests
{
    private const string Vihf = """
        <saml:Assertion xmlns:saml='urn:oasis:names:tc:SAML:2.0:assertion' IssueInstant='2026-03-09T08:30:00Z'><saml:Issuer>CN=SIGN</saml:Issuer>
        <saml:Subject><saml:NameID>899900000012</saml:NameID></saml:Subject>
        <saml:AuthnStatement><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:TimeSyncToken</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>
        <saml:AttributeStatement>
        <saml:Attribute Name='urn:oasis:names:tc:xspa:1.0:subject:subject-id'><saml:AttributeValue>Alix ESSAI</saml:AttributeValue></saml:Attribute>
        <saml:Attribute Name='urn:oasis:names:tc:xacml:2.0:subject:role'><saml:AttributeValue><Role xmlns='urn:hl7-org:v3' code='10' codeSystem='1.2.250.1.71.1.2.7' displayName='Médecin'/></saml:AttributeValue></saml:Attribute>
        <saml:Attribute Name='urn:oasis:names:tc:xacml:2.0:resource:resource-id'><saml:AttributeValue>277076322082910^^^&amp;1.2.250.1.213.1.4.10&amp;ISO^NH</saml:AttributeValue></saml:Attribute>
        <saml:Attribute Name='Authentification_Mode'><saml:AttributeValue>INDIRECTE_RENFORCEE</saml:AttributeValue></saml:Attribute>
        <saml:Attribute Name='Attribut_Inconnu'><saml:AttributeValue>tel quel</saml:AttributeValue></saml:Attribute>
        </saml:AttributeStatement></saml:Assertion>
        """;

    private const string Entry = """
        <rim:ExtrinsicObject xmlns:rim='urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0' id='d' status='urn:oasis:names:tc:ebxml-regrep:StatusType:Deprecated'>
        <rim:Slot name='creationTime'><rim:ValueList><rim:Value>20260309083000</rim:Value></rim:ValueList></rim:Slot>
        <rim:Name><rim:LocalizedString value='Compte rendu 7F3A'/></rim:Name>
        <rim:Classification classificationScheme='urn:uuid:f0306f51-975f-434e-a61c-c59651d33983' nodeRepresentation='34133-9'><rim:Name><rim:LocalizedString value='Synthèse'/></rim:Name></rim:Classification>
        <rim:Classification classificationScheme='urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f' nodeRepresentation='N'/>
        <rim:Classification classificationScheme='urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f' nodeRepresentation='INVISIBLE_PATIENT'/>
        <rim:Classification classificationScheme='urn:uuid:93606bcf-9494-43ec-9b4e-a7748d1a838d' nodeRepresentation=''><rim:Slot name='authorPerson'><rim:ValueList><rim:Value>899900000012^ESSAI^Alix^^^^^^&amp;1.2&amp;ISO^D</rim:Value></rim:ValueList></rim:Slot></rim:Classification>
        <rim:ExternalIdentifier identificationScheme='urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab' value='1.2.3.4'/>
        </rim:ExtrinsicObject>
        """;

    [Test]
    public void Says_in_whose_name_a_request_is_made() => Read.Exchange("dmp", Read.Soap("<x/>", Vihf)).Asked.Fields().Should().Contain(
    [
        ("Professionnel", "Alix ESSAI"), ("Identifiant national", "899900000012"), ("Profession", "Médecin"), ("Patient", "INS 277076322082910 (de test)"),
        ("Mode d'authentification", "indirecte renforcée (AIR)"), ("Moyen d'authentification", "TimeSyncToken"), ("Attribut_Inconnu", "tel quel"), ("Signature", "absente"),
    ]);

    [Test]
    public void Says_that_a_request_bears_no_token() => Read.Exchange("dmp", Read.Soap("<x/>")).Asked.Fields().Should().Contain(("Jeton", "aucun"));

    [TestCase("OK", "active", "VALIDE", "ouvert", "autorisation valide")]
    [TestCase("OK", "terminated", "NON_EXISTE", "fermé", "aucune autorisation")]
    [TestCase("OK", "active", "INTERDIT", "ouvert", "accès refusé par le patient")]
    public void Says_what_the_existence_test_found(string response, string status, string code, string dmp, string right)
    {
        var answer = $"<PRPA_IN201308UV02 xmlns='urn:hl7-org:v3'><attentionLine><keyWordText code='AUTORISATION'/><value code='{code}'/></attentionLine><controlActProcess><subject><registrationEvent><subject1><patient><statusCode code='{status}'/></patient></subject1></registrationEvent></subject><queryAck><queryResponseCode code='{response}'/></queryAck></controlActProcess></PRPA_IN201308UV02>";
        Read.Exchange("dmp", Read.Soap("<x/>"), Read.Soap(answer, first: "HTTP/1.1 200")).Answered.Fields().Should().Contain([("DMP", dmp), ("Autorisation du professionnel", right)]);
    }

    [Test]
    public void Says_which_authorisation_changes_and_how_it_ended()
    {
        const string request = "<h:setAuthorization xmlns:h='urn:si-dmp-habilitations'><h:action>AJOUT</h:action><h:role>MEDECIN_TRAITANT</h:role></h:setAuthorization>";
        const string answer = "<h:setAuthorizationResponse xmlns:h='urn:si-dmp-habilitations'><h:output><h:status>DMPOk</h:status><h:context>Autorisation déjà présente</h:context></h:output></h:setAuthorizationResponse>";
        var read = Read.Exchange("dmp", Read.Soap(request), Read.Soap(answer, first: "HTTP/1.1 200"));
        read.Asked.Fields().Should().Contain([("Demande", "ajouter l'autorisation du professionnel"), ("En qualité de", "médecin traitant")]);
        read.Answered.Fields().Should().Contain([("Résultat", "succès"), ("Précision", "Autorisation déjà présente")]);
    }

    [Test]
    public void Lists_who_is_authorised()
    {
        const string answer = "<h:listAuthorizationByPatientResponse xmlns:h='h'><h:output><h:status>DMPOk</h:status><h:listOfAuthorizationByPatient><h:nationalId>899900000012</h:nationalId><h:lastName>ESSAI</h:lastName><h:firstName>Alix</h:firstName><h:status>INTERDITE</h:status><h:startDate>20260309083000</h:startDate></h:listOfAuthorizationByPatient></h:output></h:listAuthorizationByPatientResponse>";
        var read = Read.Exchange("dmp", Read.Soap("<h:listAuthorizationByPatient xmlns:h='h'><h:mode>TOUTE</h:mode></h:listAuthorizationByPatient>"), Read.Soap(answer, first: "HTTP/1.1 200"));
        read.Asked.Fields().Should().Contain(("Lesquels", "tous"));
        read.Answered.Rows("Professionnels (1)").Single().Should().Contain(new Dictionary<string, string> { ["Professionnel"] = "Alix ESSAI", ["Accès"] = "bloqué par le patient", ["Depuis le"] = "9 mars 2026 à 09:30:00" });
    }

    [Test]
    public void Lists_the_dmps_that_a_professional_may_open()
    {
        const string answer = "<p:patientListResponse xmlns:p='p'><p:output><p:status>DMPOk</p:status><p:patientlistData><p:ins>277076322082910^^^&amp;1.2.250.1.213.1.4.10&amp;ISO^NH</p:ins><p:lastName>ESSAI</p:lastName><p:firstName>Line</p:firstName><p:dateOfBirth>19770731</p:dateOfBirth></p:patientlistData></p:output></p:patientListResponse>";
        Read.Exchange("dmp", Read.Soap("<p:patientList xmlns:p='p'/>"), Read.Soap(answer, first: "HTTP/1.1 200")).Answered.Rows("DMP autorisés (1)").Single()
            .Should().Contain(new Dictionary<string, string> { ["Patient"] = "Line ESSAI", ["Né(e) le"] = "31 juillet 1977", ["Identifiant"] = "INS 277076322082910 (de test)" });
    }

    [Test]
    public void Says_which_traits_are_looked_for_and_who_has_them()
    {
        const string query = "<PRPA_IN201305UV02 xmlns='urn:hl7-org:v3'><controlActProcess><queryByParameter><parameterList><livingSubjectAdministrativeGender><value code='F'/></livingSubjectAdministrativeGender><livingSubjectName><value><family>ESSAI</family></value></livingSubjectName></parameterList></queryByParameter></controlActProcess></PRPA_IN201305UV02>";
        const string answer = "<PRPA_IN201306UV02 xmlns='urn:hl7-org:v3'><controlActProcess><subject><patient><name><given>Line</given><family>ESSAI</family></name></patient></subject><queryAck><queryResponseCode code='OK'/><resultTotalQuantity value='1'/></queryAck></controlActProcess></PRPA_IN201306UV02>";
        var read = Read.Exchange("dmp", Read.Soap(query), Read.Soap(answer, first: "HTTP/1.1 200"));
        read.Asked.Fields().Should().Contain([("Nom", "ESSAI"), ("Sexe", "féminin")]);
        read.Answered.Fields().Should().Contain([("Résultat", "au moins un patient a ces traits"), ("Nom", "Line ESSAI")]);
    }

    [Test]
    public void Names_the_criteria_of_a_search()
    {
        const string query = "<q:AdhocQueryRequest xmlns:q='q'><AdhocQuery id='urn:uuid:14d4debf-8f97-4251-9a74-a90016b0af0d'><Slot name='$XDSDocumentEntryCreationTimeFrom'><ValueList><Value>20260309083000</Value></ValueList></Slot><Slot name='$XDSDocumentEntryStatus'><ValueList><Value>('urn:oasis:names:tc:ebxml-regrep:StatusType:Approved')</Value></ValueList></Slot></AdhocQuery></q:AdhocQueryRequest>";
        var asked = Read.Exchange("dmp", Read.Soap(query)).Asked;
        asked.Fields().Should().Contain(("Recherche", "documents d'un patient (FindDocuments)"));
        asked.Rows("Critères").Select(row => (row["Critère"], row["Valeur"])).Should().Equal(("Créé à partir du", "9 mars 2026 à 09:30:00"), ("Statut", "en vigueur"));
    }

    [Test]
    public void Shows_the_metadata_of_documents_in_words() =>
        Read.Exchange("dmp", Read.Soap("<x/>"), Read.Soap($"<q:AdhocQueryResponse xmlns:q='q' status='a:Success'>{Entry}</q:AdhocQueryResponse>", first: "HTTP/1.1 200")).Answered.Rows("Documents rendus (1)").Single()
            .Should().Contain(new Dictionary<string, string>
            {
                ["Titre"] = "Compte rendu 7F3A", ["Type"] = "Synthèse (34133-9)", ["Confidentialité"] = "normale, non visible du patient", ["Auteur"] = "Alix ESSAI (899900000012)", ["Statut"] = "remplacé", ["Identifiant"] = "1.2.3.4",
            });

    [Test]
    public void Names_what_the_links_of_a_batch_bind()
    {
        var signature = Entry.Replace("id='d'", "id='s'", StringComparison.Ordinal).Replace("34133-9", "E1762", StringComparison.Ordinal);
        var batch = $"<l:SubmitObjectsRequest xmlns:l='l' xmlns:r='r'><r:RegistryPackage id='lot'/>{Entry}{signature}<r:Association sourceObject='lot' associationType='a:HasMember' targetObject='d'/><r:Association sourceObject='s' associationType='a:signs' targetObject='lot'/></l:SubmitObjectsRequest>";
        var asked = Read.Exchange("dmp", Read.Soap(batch)).Asked;
        asked.Rows("Liens").Select(row => $"{row["Objet"]} {row["Lien"]} {row["Cible"]}").Should().Equal("le lot (lot) contient Compte rendu 7F3A (d)", "signature du lot (s) signe le lot (lot)");
        asked.Rows("Documents déposés (1, et la signature du lot)").Select(row => row["Titre"]).Should().Equal("Compte rendu 7F3A", "signature du lot");
    }

    [Test]
    public void Says_what_an_error_of_the_registry_means()
    {
        const string answer = "<r:RegistryResponse xmlns:r='r' status='urn:x:Failure'><r:RegistryErrorList><r:RegistryError errorCode='XDSDocumentUniqueIdError' codeContext='inconnu'/></r:RegistryErrorList></r:RegistryResponse>";
        var answered = Read.Exchange("dmp", Read.Soap("<x/>"), Read.Soap(answer, first: "HTTP/1.1 200")).Answered;
        answered.Fields().Should().Contain(("Résultat", "échec"));
        answered.Rows("Erreurs").Single()["Ce qu'il signifie"].Should().Be("aucun document ne porte cet identifiant");
    }

    [Test]
    public void Gives_the_reason_of_a_fault() =>
        Read.Exchange("dmp", Read.Soap("<x/>"), Read.Soap("<s:Fault xmlns:s='s'><s:Reason><s:Text>certificat invalide</s:Text></s:Reason></s:Fault>", first: "HTTP/1.1 500")).Answered.Fields()
            .Should().Contain([("Motif", "certificat invalide"), ("Statut HTTP", "500 (InternalServerError)")]);

    [TestCase("<a")]
    [TestCase("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")]
    public void Shows_what_is_no_soap_as_it_came(string body) =>
        Read.Exchange("dmp", $"POST /services/registry HTTP/1.1\r\nContent-Type: text/xml\r\n\r\n{body}").Asked.Fields().Should().Contain(("Adresse", "POST /services/registry"));
}
