using Conformance.Reports.Exchanges;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Tests.Exchanges;

public sealed class OtherReadingTests
{
    [Test]
    public void Names_the_criteria_of_a_directory_search() =>
        Read.Exchange("annuaire", "GET /fhir/v2/Practitioner?name=dupont&address-city=Brest HTTP/1.1\r\n\r\n").Asked.Rows("Critères")
            .Select(row => (row["Critère"], row["Valeur"])).Should().Equal(("Nom", "dupont"), ("Ville", "Brest"));

    [Test]
    public void Lists_what_the_directory_found()
    {
        const string bundle = """{"resourceType":"Bundle","total":1,"entry":[{"resource":{"resourceType":"Practitioner","id":"p1","active":true,"identifier":[{"value":"99900000012"}],"name":[{"family":"ESSAI","given":["Alix"]}],"telecom":[{"value":"alix@mss.invalid"}]}}]}""";
        Read.Exchange("annuaire", "GET /x HTTP/1.1\r\n\r\n", $"HTTP/1.1 200\r\nContent-Type: application/fhir+json\r\n\r\n{bundle}").Answered.Rows("Résultats").Single()
            .Should().Contain(new Dictionary<string, string> { ["Ressource"] = "Practitioner p1", ["Nom"] = "Alix ESSAI", ["Identifiants"] = "99900000012", ["Messagerie et téléphone"] = "alix@mss.invalid", ["En activité"] = "oui" });
    }

    [Test]
    public void Gives_the_message_of_a_refused_search() =>
        Read.Exchange("annuaire", "GET /x HTTP/1.1\r\n\r\n", "HTTP/1.1 429\r\nContent-Type: application/fhir+json\r\n\r\n{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"throttled\",\"diagnostics\":\"trop\"}]}")
            .Answered.Rows("Erreur").Single()["Message"].Should().Be("trop");

    [Test]
    public void Bears_json_that_is_none() =>
        Read.Exchange("annuaire", "GET /x HTTP/1.1\r\n\r\n", "HTTP/1.1 200\r\nContent-Type: application/json\r\n\r\n{\"a\":").Answered.Fields().Should().Contain(("Statut HTTP", "200 (OK)"));

    [Test]
    public void Labels_the_parameters_of_openid()
    {
        var read = Read.Exchange("psc", "POST /token HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\ngrant_type=authorization_code&code=%5Bexpurg%C3%A9%5D", "HTTP/1.1 200\r\nContent-Type: application/json\r\n\r\n{\"token_type\":\"Bearer\",\"expires_in\":240}");
        read.Asked.Fields().Should().Contain([("Type d'octroi (grant_type)", "authorization_code"), ("Code d'autorisation (code)", "[expurgé]")]);
        read.Answered.Fields().Should().Contain(("Durée du jeton, en secondes (expires_in)", "240"));
    }

    [Test]
    public void Shows_envelope_and_parts_of_a_message()
    {
        var read = Read.Exchange("mss", "Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nBonjour\r\n--b\r\nContent-Type: application/zip\r\nContent-Disposition: attachment; filename=\"xdm.zip\"\r\n\r\nPK\r\n--b--", null, ("from", "a@mss.invalid"), ("subject", "Lettre"));
        read.Asked.Fields().Should().Contain([("Expéditeur de l'enveloppe", "a@mss.invalid"), ("Objet", "Lettre"), ("Corps", "Bonjour")]);
        read.Asked.Rows("Parties").Select(row => row["Nom"]).Should().Equal("", "xdm.zip");
    }

    [TestCase("application/xml", "<a xmlns='u'><b c='1'>x</b></a>")]
    [TestCase("application/json", "{\"a\":{\"b\":\"x\"}}")]
    public void Shows_what_no_reader_knows_as_a_tree(string type, string body) =>
        Read.Exchange("autre", $"POST /x HTTP/1.1\r\nContent-Type: {type}\r\n\r\n{body}").Asked.OfType<Outline>().Single().Nodes.Single().Should().Match<OutlineNode>(node => node.Name == "a" && node.Children.Single().Name == "b");

    [TestCase("dmp", "TD0.2", "TD0.2, test d'existence du DMP de l'INS 1 → DMP ouvert, autorisation valide", "ins=1", "queryResponse=OK", "authorisation=VALIDE")]
    [TestCase("dmp", "TD0.2", "TD0.2, test d'existence du DMP de l'INS 1 → aucun DMP", "ins=1", "queryResponse=NF")]
    [TestCase("dmp", "TD3.1", "TD3.1, recherche de documents de l'INS 1 → succès, 2 documents", "ins=1", "result=urn:x:Success", "documents=2")]
    [TestCase("dmp", "TD3.3", "TD3.3, modification d'un document de l'INS 1 (archiver) → refus DMPAccessDeniedByRightsService", "ins=1", "change=archiver", "result=DMPAccessDeniedByRightsService")]
    [TestCase("dmp", "TD0.3", "TD0.3, mise à jour de l'autorisation de l'INS 1 (AJOUT) → succès", "ins=1", "action=AJOUT", "result=DMPOk")]
    [TestCase("dmp", "TD0.9", "TD0.9, accès web contextuel au DMP de l'INS 1 → succès", "ins=1", "result=OK")]
    [TestCase("dmp", "TD0.2", "TD0.2, test d'existence du DMP de l'INS 1 → refus AE", "ins=1", "result=AE")]
    [TestCase("dmp", "TD0.4", "TD0.4, liste des DMP autorisés → succès", "result=DMPOk")]
    [TestCase("dmp", "TD2.1", "TD2.1, alimentation du DMP de l'INS 1 → échec", "ins=1", "result=urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Failure")]
    [TestCase("annuaire", "Practitioner?", "Recherche Practitioner par name « dupont » → 1 résultat", "name=dupont", "results=1")]
    [TestCase("mss", "DATA", "Message de a@b à c@d, objet « x » → réponse 250", "from=a@b", "to=c@d", "subject=x", "reply=250")]
    [TestCase("psc", "token", "token, échange du code contre des jetons de 8999 → accordé", "user=8999", "result=accorde")]
    public void Sums_an_exchange_up_in_one_line(string service, string operation, string line, params string[] facts) =>
        ExchangeSummary.Of(Read.Recorded(service, operation, true, [.. facts.Select(fact => (fact.Split('=')[0], fact.Split('=')[1]))])).Should().Be(line);

    [Test]
    public void Tells_a_console_what_was_asked_and_which_rule_it_broke() => ExchangeLines.Of(new JournalEntry(11, DateTimeOffset.UnixEpoch, null,
        Read.Recorded("dmp", "inconnue") with { Notes = [new RuleNote("URL", Severity.Avertissement, "« /x » n'est l'adresse d'aucun service")] }))
        .Should().Equal("wire:11   requête que le service ne comprend pas", "            Avertissement · URL : « /x » n'est l'adresse d'aucun service");

    [Test]
    public void Says_that_no_answer_left() => ExchangeSummary.Of(Read.Recorded("dmp", "TD3.1", answered: false)).Should().EndWith("→ aucune réponse");
}
