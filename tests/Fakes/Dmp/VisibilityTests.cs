using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class VisibilityTests
{
    private const string Secret = "urn:oasis:names:tc:xspa:1.0:resource:patient:hl7:confidentiality-code";
    private static readonly EntryDraft Letter = new() { Restrictions = ["MASQUE_PS"] };
    private readonly Stage _stage = new();

    [SetUp]
    public void Open()
    {
        _stage.Serve(DmpState.OuvertAutorise);
        _stage.Handler.Answer(new BatchDraft { Entries = [Letter] }.Request());
    }

    [TearDown]
    public void Discard() => _stage.Dispose();

    private static VihfDraft Other => new() { NameId = "899900000771" };

    [Test]
    public void Author_sees_what_is_hidden_from_professionals() => _stage.Entries().Should().ContainSingle();

    [Test]
    public void Other_professionals_do_not() => _stage.Entries(vihf: Other).Should().BeEmpty();

    [TestCase("10B0123457", "1")]
    [TestCase("10B0999990", "0")]
    public void Structure_of_the_author_does_in_indirect_authentication(string structure, string expected) => _stage
        .Query("FindDocuments", Stage.DocumentCriteria(), Other with { Mode = "INDIRECTE", Structure = structure }, "ObjectRef").Fact(DmpFacts.Documents).Should().Be(expected);

    [Test]
    public void Treating_doctor_does()
    {
        var hidden = DmpDocument.Sample("2.25.1", "Masqué", ["MASQUE_PS"]);
        _stage.Records.Serve(new DmpPatient(VihfDraft.Ins, DmpState.OuvertAutorise, [hidden]) { TreatingDoctors = [Other.NameId!] });
        _stage.Entries(vihf: Other).Should().ContainSingle();
        _stage.Entries().Should().BeEmpty();
    }

    [Test]
    public void No_query_speaks_of_what_is_hidden()
    {
        var uuid = _stage.Entries().Single().Attribute("id")!.Value;
        _stage.Query("GetDocuments", Messages.Slot("$XDSDocumentEntryEntryUUID", $"'{uuid}'"), Other).All("ExtrinsicObject").Should().BeEmpty();
        _stage.Query("GetAssociations", Messages.Slot("$uuid", $"('{uuid}')"), Other).All("Association").Should().BeEmpty();
        _stage.Query("FindSubmissionSets", Stage.SetCriteria, Other).All("RegistryPackage").Should().BeEmpty();
    }

    [Test]
    public void Signature_of_a_batch_is_seen_by_its_author_alone()
    {
        _stage.Handler.Answer(new BatchDraft { SetUniqueId = "1.2.8", Entries = [Letter with { UniqueId = "1.2.9", TypeCode = "E1762" }] }.Request());
        var slots = Messages.Slot("$XDSSubmissionSetUniqueId", "'1.2.8'");
        _stage.Query("GetSubmissionSetAndContents", slots).Fact(DmpFacts.Returned).Should().Be("1.2.9");
        _stage.Query("GetSubmissionSetAndContents", slots, Other).Fact(DmpFacts.Returned).Should().BeNull();
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Professionals_see_what_is_hidden_from_legal_representatives(bool secret)
    {
        _stage.Serve(DmpState.OuvertAutorise, DmpDocument.Sample("2.25.1", "Secret", ["INVISIBLE_REPRESENTANTS_LEGAUX"]));
        _stage.Entries(vihf: secret ? new VihfDraft { Others = [(Secret, "INVISIBLE_REPRESENTANTS_LEGAUX")] } : null).Should().ContainSingle();
    }
}
