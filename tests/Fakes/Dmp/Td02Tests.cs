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
    [TestCase(DmpState.OuvertExpire, "EXPIRE", "active")]
    [TestCase(DmpState.OuvertInterdit, "INTERDIT", "active")]
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
    public void Gives_the_day_and_reason_that_it_was_closed_with()
    {
        _stage.Records.Serve(new DmpPatient(VihfDraft.Ins, DmpState.Ferme, []) { Closure = new DmpClosure(new DateOnly(2025, 12, 24), "AUTRE_MOTIF") });
        _stage.Td02().Text().Should().Contain("AUTRE_MOTIF").And.Contain("20251224");
    }

    [Test]
    public void Knows_each_professional_by_an_authorisation_of_their_own()
    {
        var given = new DmpAuthorisation(VihfDraft.Doctor, new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero)) { IsTreatingDoctor = true };
        _stage.Records.Serve(new DmpPatient(VihfDraft.Ins, DmpState.OuvertNonAutorise, []) { Authorisations = [given] });
        var answer = _stage.Td02();
        (answer.Fact(DmpFacts.Authorisation), answer.Fact(DmpFacts.AuthorisedSince)).Should().Be(("VALIDE", "2026-01-05T08:00:00.0000000+00:00"));
        answer.All("attentionLine").Last().Elements().Last().Attribute("value")!.Value.Should().Be("true");
        _stage.Td02(new VihfDraft { NameId = "899900000342" }).Fact(DmpFacts.Authorisation).Should().Be("NON_EXISTE");
    }

    [Test]
    public void Authorisation_runs_out_at_its_date()
    {
        var given = new DmpAuthorisation(VihfDraft.Doctor, _stage.Clock.GetUtcNow().AddDays(-1)) { Until = _stage.Clock.GetUtcNow().AddSeconds(10) };
        _stage.Records.Serve(new DmpPatient(VihfDraft.Ins, DmpState.OuvertNonAutorise, []) { Authorisations = [given] });
        _stage.Td02().Fact(DmpFacts.Authorisation).Should().Be("VALIDE");
        _stage.Clock.Advance(TimeSpan.FromSeconds(10));
        _stage.Td02().Fact(DmpFacts.Authorisation).Should().Be("EXPIRE");
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
        var document = served.Documents.Single();
        (document.UniqueId, document.Title, document.TypeCode).Should().Be(("2.25.1", "Essai", "34112-3"));
        document.ConfidentialityCodes.Should().Equal("INVISIBLE_PATIENT");
    }
}
