using System.Xml.Linq;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class Td31Tests
{
    private const string Confidentiality = "urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f";
    private readonly Stage _stage = new();

    [TearDown]
    public void Discard() => _stage.Dispose();

    private void ServeDocuments() => _stage.Serve(
        DmpState.OuvertAutorise,
        DmpDocument.Sample("2.25.1", "Compte rendu 1", []),
        DmpDocument.Sample("2.25.2", "Compte rendu 2", ["INVISIBLE_PATIENT"]),
        DmpDocument.Sample("2.25.3", "Compte rendu 3", ["INVISIBLE_REPRESENTANTS_LEGAUX"]));

    private static IEnumerable<string> Codes(XElement entry) => entry.Elements()
        .Where(element => (string?)element.Attribute("classificationScheme") == Confidentiality)
        .Select(element => element.Attribute("nodeRepresentation")!.Value);

    private static string Slot(XElement entry, string name) => entry.Elements().Single(slot => (string?)slot.Attribute("name") == name).Value;

    private static string Title(XElement entry) => entry.Elements().Single(element => element.Name.LocalName == "Name").Elements().Single().Attribute("value")!.Value;

    private ServiceAnswer Refused(DmpState state, string purpose = "normal", string type = "LeafClass")
    {
        _stage.Serve(state);
        return _stage.Ask("registry", Messages.Td31(new VihfDraft { Purpose = purpose }.Signed(), type));
    }

    [Test]
    public void Lists_documents_with_their_codes()
    {
        ServeDocuments();
        var answer = _stage.Td31();
        answer.All("ExtrinsicObject").Select(Codes).Should().BeEquivalentTo(
            [["N"], ["N", "INVISIBLE_PATIENT"], new[] { "N", "INVISIBLE_REPRESENTANTS_LEGAUX" }], options => options.WithStrictOrdering());
        (answer.Fact(DmpFacts.Documents), answer.Fact(DmpFacts.Ins)).Should().Be(("3", VihfDraft.Ins));
        answer.Notes.Should().BeEmpty();
    }

    [Test]
    public void Documents_differ_by_title_identifier_and_codes_alone()
    {
        ServeDocuments();
        var entries = _stage.Td31().All("ExtrinsicObject").ToList();
        entries.Select(Title).Should().Equal("Compte rendu 1", "Compte rendu 2", "Compte rendu 3");
        foreach (var slot in new[] { "creationTime", "languageCode", "legalAuthenticator", "serviceStartTime", "size", "sourcePatientInfo" })
            entries.Select(entry => Slot(entry, slot)).Distinct().Should().ContainSingle();
    }

    [Test]
    public void Speaks_with_the_prefixes_that_clients_read()
    {
        ServeDocuments();
        _stage.Td31().Text().Should().Contain("<ns3:AdhocQueryResponse").And.Contain("<ns4:ExtrinsicObject").And.Contain("totalResultCount=\"3\"")
            .And.Contain("status=\"urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success\"");
    }

    [Test]
    public void Dates_documents_of_the_day_before() => Slot(Served(), "creationTime").Should().Be("20260301090000");

    [Test]
    public void Keeps_the_entry_of_a_document_whose_codes_change()
    {
        _stage.Serve(DmpState.OuvertAutorise, DmpDocument.Sample("2.25.1", "Un", []));
        var before = _stage.Td31().All("ExtrinsicObject").Single();
        _stage.Serve(DmpState.OuvertAutorise, DmpDocument.Sample("2.25.1", "Un", ["INVISIBLE_PATIENT"]));
        var after = _stage.Td31().All("ExtrinsicObject").Single();
        after.Attribute("lid")!.Value.Should().Be(before.Attribute("lid")!.Value);
        Codes(after).Should().Equal("N", "INVISIBLE_PATIENT");
    }

    [Test]
    public void Gives_references_when_asked()
    {
        ServeDocuments();
        var answer = _stage.Ask("registry", Messages.Td31(new VihfDraft { Mode = "INDIRECTE" }.Signed(), "ObjectRef"));
        answer.All("ObjectRef").Should().HaveCount(3);
        answer.All("ExtrinsicObject").Should().BeEmpty();
    }

    [Test]
    public void Gives_references_alone_to_indirect_authentication()
    {
        ServeDocuments();
        _stage.Td31(new VihfDraft { Mode = "INDIRECTE" }).Fact(DmpFacts.Result).Should().Be("DMPAccessDeniedByRightsService");
    }

    [TestCase("$XDSDocumentEntryTypeCode", "('34112-3^^2.16.840.1.113883.6.1')", "3")]
    [TestCase("$XDSDocumentEntryTypeCode", "('11490-0')", "0")]
    [TestCase("$XDSDocumentEntryClassCode", "('31','10^^1.2.250.1.213.1.1.4.1')", "3")]
    [TestCase("$XDSDocumentEntryConfidentialityCode", "('INVISIBLE_PATIENT^^1.2.250.1.213.1.1.4.13')", "1")]
    [TestCase("$XDSDocumentEntryServiceStartTimeFrom", "20240302", "3")]
    [TestCase("$XDSDocumentEntryServiceStartTimeFrom", "20260302", "0")]
    [TestCase("$XDSDocumentEntryCreationTimeTo", "2026", "0")]
    public void Filters_as_asked(string slot, string value, string expected)
    {
        ServeDocuments();
        _stage.Td31(slots: Messages.Slot(slot, value)).Fact(DmpFacts.Documents).Should().Be(expected);
    }

    [Test]
    public void Lists_nothing_of_another_status()
    {
        ServeDocuments();
        _stage.Ask("registry", Messages.Td31(new VihfDraft().Signed(), status: "Deprecated")).Fact(DmpFacts.Documents).Should().Be("0");
    }

    [Test]
    public void Finds_a_document_by_its_identifier()
    {
        ServeDocuments();
        var message = Messages.Td31(new VihfDraft().Signed(), "ObjectRef", Messages.Slot("$XDSDocumentEntryUniqueId", "('2.25.2')"), "5c4f972b-d56b-40ac-a5fc-c8ca9b40b9d4", status: "");
        _stage.Ask("registry", message).Fact(DmpFacts.Documents).Should().Be("1");
    }

    [Test]
    public void Misses_the_status() =>
        _stage.Ask("registry", Messages.Td31(new VihfDraft().Signed(), status: "")).Fact(DmpFacts.Result).Should().Be("XDSStoredQueryMissingParam");

    [Test]
    public void Does_not_know_other_queries() =>
        _stage.Ask("registry", Messages.Td31(new VihfDraft().Signed(), query: "00000000-0000-0000-0000-000000000000")).Fact(DmpFacts.Result).Should().Be("XDSUnknownStoredQuery");

    [TestCase(DmpState.OuvertNonAutorise, "DMPAccessDeniedByRightsService")]
    [TestCase(DmpState.OuvertExpire, "DMPAccessDeniedByRightsService")]
    [TestCase(DmpState.OuvertInterdit, "DMPAccessForbidden")]
    [TestCase(DmpState.NonCree, "XDSUnknownPatientId")]
    [TestCase(DmpState.Ferme, "DMPAccessForbidden")]
    public void Refuses_what_the_state_closes(DmpState state, string code)
    {
        var answer = Refused(state);
        answer.Fact(DmpFacts.Result).Should().Be(code);
        answer.All("RegistryError").Single().Attribute("errorCode")!.Value.Should().Be(code);
        answer.Text().Should().Contain("ResponseStatusType:Failure");
    }

    [Test]
    public void Opens_in_an_emergency() => Refused(DmpState.OuvertNonAutorise, "centre_15").Fact(DmpFacts.Documents).Should().Be("0");

    [Test]
    public void Heeds_who_opposes_emergency_access()
    {
        _stage.Records.Serve(new DmpPatient(VihfDraft.Ins, DmpState.OuvertAutorise, []) { OpposesEmergencyAccess = true });
        _stage.Td31(new VihfDraft { Purpose = "centre_15" }).Fact(DmpFacts.Result).Should().Be("DMPAccessForbidden");
    }

    [Test]
    public void Hides_from_professionals_what_they_did_not_write()
    {
        var hidden = DmpDocument.Sample("2.25.4", "Masqué", ["MASQUE_PS"]);
        _stage.Serve(DmpState.OuvertAutorise, hidden, hidden with { UniqueId = "2.25.5", Author = hidden.Author with { NationalId = VihfDraft.Doctor } });
        _stage.Td31().All("ExternalIdentifier").Select(id => id.Attribute("value")!.Value).Should().Contain("2.25.5").And.NotContain("2.25.4");
    }

    private XElement Served()
    {
        ServeDocuments();
        return _stage.Td31().All("ExtrinsicObject").First();
    }
}
