using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class Td02Tests
{
    private readonly Stage _stage = new();

    [TearDown]
    public void Discard() => _stage.Dispose();

    [TestCase(DmpState.OuvertAutorise, "VALIDE", "active")]
    [TestCase(DmpState.OuvertNonAutorise, "NON_EXISTE", "active")]
    [TestCase(DmpState.Ferme, "NON_EXISTE", "terminated")]
    public void Tells_the_states_of_a_dmp_apart(DmpState state, string authorisation, string status)
    {
        _stage.Serve(state);
        var answer = _stage.Td02();
        answer.Status.Should().Be(200);
        answer.Fact(DmpFacts.Authorisation).Should().Be(authorisation);
        answer.All("patient").Single().Elements().First(element => element.Name.LocalName == "statusCode").Attribute("code")!.Value.Should().Be(status);
        answer.Code("queryResponseCode").Should().Be("OK");
    }

    [Test]
    public void Says_the_authorisation_where_clients_read_it()
    {
        _stage.Serve(DmpState.OuvertAutorise);
        var line = _stage.Td02().All("attentionLine").First();
        line.Elements().Select(element => element.Attribute("code")!.Value).Should().Equal("AUTORISATION", "VALIDE");
    }

    [Test]
    public void Finds_nothing_where_no_dmp_was_created([Values] bool served)
    {
        if (served)
            _stage.Serve(DmpState.NonCree);
        var answer = _stage.Td02();
        answer.Code("queryResponseCode").Should().Be("NF");
        answer.All("subject").Should().BeEmpty();
        answer.Facts.Should().NotContainKey(DmpFacts.Authorisation);
    }

    [Test]
    public void Gives_the_reason_of_a_closure()
    {
        _stage.Serve(DmpState.Ferme);
        _stage.Td02().Text().Should().Contain("FERMETURE_DEMANDE_PATIENT").And.Contain("20260131");
    }

    [Test]
    public void Refers_to_the_question()
    {
        _stage.Serve(DmpState.OuvertAutorise);
        var answer = _stage.Td02();
        answer.All("RelatesTo").Single().Value.Should().Be(Messages.MessageId);
        answer.All("queryId").Single().Attribute("extension")!.Value.Should().Be("requete");
        answer.All("targetMessage").Single().Elements().Single().Attribute("extension")!.Value.Should().Be("question");
        answer.All("Action").Single().Value.Should().Be("urn:hl7-org:v3:PRPA_IN201308UV02");
    }

    [Test]
    public void Names_the_sender_as_receiver()
    {
        _stage.Serve(DmpState.OuvertAutorise);
        var answer = _stage.Td02();
        answer.All("softwareName").Select(name => name.Value).Should().Equal("DPI DEMO", "DMP");
    }

    [Test]
    public void A_correct_request_breaks_no_rule()
    {
        _stage.Serve(DmpState.OuvertAutorise);
        _stage.Td02().Notes.Should().BeEmpty();
    }

    [Test]
    public void Follows_the_state_last_served()
    {
        _stage.Serve(DmpState.OuvertAutorise);
        _stage.Serve(DmpState.OuvertNonAutorise);
        _stage.Td02().Fact(DmpFacts.Authorisation).Should().Be("NON_EXISTE");
    }

    [Test]
    public void Answers_an_error_to_a_question_without_a_patient()
    {
        var message = Messages.Td02(new VihfDraft().Signed()).Replace("<patientIdentifier>", "<other>").Replace("</patientIdentifier>", "</other>");
        var answer = _stage.Ask("patients", message);
        answer.Fact(DmpFacts.Result).Should().Be("AE");
        answer.Rules().Should().Contain("PRPA_IN201307UV02/patientIdentifier");
    }

    [Test]
    public void States_what_the_message_and_its_vihf_say()
    {
        _stage.Serve(DmpState.OuvertAutorise);
        _stage.Td02().Facts.Should().Contain(new Dictionary<string, string>
        {
            [DmpFacts.Ins] = VihfDraft.Ins,
            [DmpFacts.InsOid] = VihfDraft.Oid,
            [DmpFacts.User] = "899900000128",
            [DmpFacts.SubjectId] = "899900000128",
            [DmpFacts.Structure] = "10B0123457",
            [DmpFacts.Role] = "10,SM04",
            [DmpFacts.Mode] = "INDIRECTE_RENFORCEE",
            [DmpFacts.AuthnContextClassRef] = "urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI",
            [DmpFacts.AuthnContextDecl] = "CONF_EXI_PGSSIS",
            [DmpFacts.VihfVersion] = "4.0",
            [DmpFacts.VihfId] = "_6f1c1c0e-2f0e-4a63-9d7d-6b4c2f1a9e11",
            [DmpFacts.Signature] = "valide",
            [DmpFacts.Purpose] = "normal",
            [DmpFacts.LpsName] = "DPI DEMO",
            [DmpFacts.LpsVersion] = "5.2.1",
            [DmpFacts.Result] = "AA",
        });
    }

    [Test]
    public void Is_in_the_journal_before_it_can_be_asked_for()
    {
        _stage.Serve(DmpState.Ferme, DmpDocument.Sample("2.25.1", "Essai", ["INVISIBLE_PATIENT"]));
        var served = _stage.Served.Single();
        (served.Ins, served.State).Should().Be((VihfDraft.Ins, DmpState.Ferme));
        served.Documents.Single().Should().BeEquivalentTo(new DmpDocumentServed("2.25.1", "Essai", ["INVISIBLE_PATIENT"])
        {
            TypeCode = "34112-3",
            TypeLabel = "CR hospitalier (séjour)",
            Institution = "10B0999990",
            WrittenAt = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero),
            Content = served.Documents.Single().Content,
        });
    }
}
