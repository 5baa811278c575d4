using System.Xml.Linq;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

/// <summary>The sequence by which a product learns what changed since it last looked.</summary>
public class SinceLastConnectionTests
{
    private static readonly EntryDraft Letter = new();
    private readonly Stage _stage = new();
    private readonly Dictionary<string, XElement> _known = [];

    [SetUp]
    public void FirstVisit()
    {
        _stage.Serve(DmpState.OuvertAutorise, DmpDocument.Sample("2.25.1", "Un", []), DmpDocument.Sample("2.25.2", "Deux", []), DmpDocument.Sample("2.25.3", "Trois", []));
        foreach (var entry in _stage.Query("FindDocuments", Stage.DocumentCriteria() + Messages.Slot("$XDSDocumentEntryServiceStartTimeFrom", "20240302081500")).All("ExtrinsicObject"))
            _known[entry.UniqueId()] = entry;
        _stage.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    [TearDown]
    public void Discard() => _stage.Dispose();

    private IReadOnlyList<XElement> Changed()
    {
        var sets = Uuids(_stage.Query("FindSubmissionSets", Stage.SetCriteria + Messages.Slot("$XDSSubmissionSetSubmissionTimeFrom", "20260302081530")).All("RegistryPackage"));
        if (sets.Length == 0)
            return [];
        var members = _stage.Query("GetAssociations", Messages.Slot("$uuid", sets)).All("Association")
            .Where(link => ((string?)link.Attribute("associationType"))!.EndsWith("HasMember", StringComparison.Ordinal)).Select(link => link.Attribute("targetObject")!.Value);
        var answer = _stage.Query("GetDocumentsAndAssociations", Messages.Slot("$XDSDocumentEntryEntryUUID", $"({string.Join(',', members.Select(uuid => $"'{uuid}'"))})"));
        return [.. answer.All("ExtrinsicObject"), .. answer.All("Association")];
    }

    private static string Uuids(IEnumerable<XElement> objects) =>
        objects.Select(found => $"'{found.Attribute("id")!.Value}'").ToList() is { Count: > 0 } ids ? $"({string.Join(',', ids)})" : "";

    private static string Status(XElement entry) => entry.Attribute("status")!.Value.Split(':')[^1];

    [Test]
    public void Learns_nothing_when_nothing_changed() => Changed().Should().BeEmpty();

    [Test]
    public void Learns_of_a_new_document()
    {
        _stage.Handler.Answer(new SubmissionDraft { SubmissionTime = "20260302081600" }.Request());
        Changed().First().UniqueId().Should().Be(Letter.UniqueId);
    }

    [Test]
    public void Learns_what_was_replaced()
    {
        _stage.Records.Replace(VihfDraft.Ins, "2.25.1", DmpDocument.Sample("2.25.4", "Nouveau", []));
        var changed = Changed();
        changed[0].UniqueId().Should().Be("2.25.4");
        changed.Select(found => (string?)found.Attribute("targetObject")).Should().Contain(_known["2.25.1"].Attribute("id")!.Value);
    }

    [Test]
    public void Learns_what_was_deleted()
    {
        _stage.Records.Delete(VihfDraft.Ins, "2.25.2");
        var changed = Changed();
        (changed[0].UniqueId(), Status(changed[0])).Should().Be(("2.25.2", "Deleted"));
    }

    [Test]
    public void Learns_what_was_hidden_by_the_lid_that_it_knows()
    {
        var known = _known["2.25.3"];
        var lid = known.Attribute("lid")!.Value;
        _stage.Update(UpdateDraft.Metadata(Letter with { UniqueId = "2.25.3", Restrictions = ["MASQUE_PS"] }, lid) with { SubmissionTime = "20260302081600" });
        var changed = Changed();
        (changed[0].Attribute("lid")!.Value, Status(changed[0])).Should().Be((lid, "Approved"));
        changed[0].Attribute("id")!.Value.Should().NotBe(known.Attribute("id")!.Value);
    }
}
