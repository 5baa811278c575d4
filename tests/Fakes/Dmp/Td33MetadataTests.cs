using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;
using static Conformance.Fakes.Tests.Dmp.UpdateDraft;

namespace Conformance.Fakes.Tests.Dmp;

public class Td33MetadataTests
{
    private const string Success = "urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success";
    private const string Deprecated = "urn:oasis:names:tc:ebxml-regrep:StatusType:Deprecated";
    private static readonly EntryDraft Letter = new();
    private static readonly VihfDraft Other = new() { NameId = "899900000771" };
    private readonly Stage _stage = new();

    [TearDown]
    public void Discard() => _stage.Dispose();

    /// <summary>Submits a letter, and gives its lid.</summary>
    private string Submitted(params string[] restrictions)
    {
        _stage.Serve(DmpState.OuvertAutorise);
        _stage.Handler.Answer(new SubmissionDraft { Entries = [Letter with { Restrictions = restrictions }] }.Request());
        return _stage.Entries().Single().Attribute("lid")!.Value;
    }

    private string? Restrict(string logicalId, VihfDraft? vihf = null, params string[] restrictions) =>
        _stage.Update(Metadata(Letter with { Restrictions = restrictions }, logicalId), vihf).Fact(DmpFacts.Result);

    [Test]
    public void Makes_a_new_version_of_the_same_document()
    {
        var lid = Submitted();
        Restrict(lid, null, "MASQUE_PS").Should().Be(Success);
        var entry = _stage.Entries().Single();
        (entry.Attribute("lid")!.Value, entry.UniqueId()).Should().Be((lid, Letter.UniqueId));
        entry.Attribute("id")!.Value.Should().NotBe(lid);
        entry.Elements().Single(element => element.Name.LocalName == "VersionInfo").Attribute("versionName")!.Value.Should().Be("2");
    }

    [Test]
    public void Keeps_the_former_version()
    {
        var lid = Submitted();
        Restrict(lid, null, "MASQUE_PS");
        var former = _stage.Query("GetDocuments", Messages.Slot("$XDSDocumentEntryEntryUUID", $"('{lid}')")).All("ExtrinsicObject").Single();
        former.Attribute("status")!.Value.Should().Be(Deprecated);
        _stage.Td32(Letter.UniqueId).Fact(DmpFacts.Result).Should().Be(Success);
    }

    [Test]
    public void A_hidden_document_is_hidden_in_every_version()
    {
        var lid = Submitted();
        Restrict(lid, null, "MASQUE_PS");
        _stage.Query("GetDocuments", Messages.Slot("$XDSDocumentEntryLogicalID", $"('{lid}')"), Other).All("ExtrinsicObject").Should().BeEmpty();
    }

    [TestCase("", "MASQUE_PS", "masquer")]
    [TestCase("MASQUE_PS", "", "demasquer")]
    [TestCase("INVISIBLE_PATIENT", "", "rendre-visible")]
    [TestCase("INVISIBLE_REPRESENTANTS_LEGAUX", "", "rendre-visible")]
    [TestCase("MASQUE_PS,INVISIBLE_PATIENT", "", "demasquer,rendre-visible")]
    public void States_what_changes(string before, string after, string expected)
    {
        var lid = Submitted(Codes(before));
        var answer = _stage.Update(Metadata(Letter with { Restrictions = Codes(after) }, lid));
        (answer.Fact(DmpFacts.Change), answer.Fact(DmpFacts.Result)).Should().Be((expected, Success));
        answer.Notes.Should().BeEmpty();
    }

    [TestCase("INVISIBLE_PATIENT")]
    [TestCase("INVISIBLE_REPRESENTANTS_LEGAUX")]
    public void What_was_seen_stays_seen(string code)
    {
        var answer = _stage.Update(Metadata(Letter with { Restrictions = [code] }, Submitted()));
        answer.Fact(DmpFacts.Result).Should().Be("XDSMetadataUpdateError");
        answer.Rules().Should().Contain("EX_3.3-1040/1045");
    }

    [Test]
    public void Refuses_another_version_than_the_last()
    {
        var lid = Submitted();
        Restrict(lid, null, "MASQUE_PS");
        _stage.Update(Metadata(Letter, lid) with { SetUniqueId = "1.2.3" }).Fact(DmpFacts.Result).Should().Be("XDSMetadataVersionError");
        _stage.Update(Metadata(Letter, lid, "2") with { SetUniqueId = "1.2.3" }).Fact(DmpFacts.Result).Should().Be(Success);
    }

    [Test]
    public void Refuses_what_is_not_the_document()
    {
        var lid = Submitted();
        Restrict("urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e").Should().Be("XDSMetadataUpdateError");
        _stage.Update(Metadata(Letter with { UniqueId = "1.2.3" }, lid)).Fact(DmpFacts.Result).Should().Be("XDSMetadataUpdateError");
        _stage.Update(Empty with { Entries = [Letter with { LogicalId = lid }] }).Fact(DmpFacts.Result).Should().Be("XDSMetadataUpdateError", "PreviousVersion is missing");
    }

    [Test]
    public void Refuses_a_document_that_is_replaced()
    {
        var lid = Submitted();
        _stage.Records.Replace(VihfDraft.Ins, Letter.UniqueId, DmpDocument.Sample("2.25.1", "Autre", []));
        Restrict(lid, null, "MASQUE_PS").Should().Be("XDSMetadataUpdateError");
    }

    [Test]
    public void Anybody_hides_and_the_author_alone_shows_again()
    {
        var lid = Submitted();
        Restrict(lid, Other, "MASQUE_PS").Should().Be(Success);
        _stage.Update(Metadata(Letter, lid, "2") with { SetUniqueId = "1.2.3" }, Other).Fact(DmpFacts.Result).Should().Be("XDSMetadataUpdateError", "it does not see what it hid");
        _stage.Update(Metadata(Letter, lid, "2") with { SetUniqueId = "1.2.3" }).Fact(DmpFacts.Result).Should().Be(Success);
    }

    [Test]
    public void Is_not_open_to_indirect_authentication() =>
        Restrict(Submitted(), new VihfDraft { Mode = "INDIRECTE" }, "MASQUE_PS").Should().Be("DMPAccessDeniedByRightsService");

    [Test]
    public void Notes_metadata_that_change_nothing() => _stage.Update(Metadata(Letter, Submitted())).Rules().Should().Equal("TD3.3/visibilité");

    private static string[] Codes(string joined) => joined.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
