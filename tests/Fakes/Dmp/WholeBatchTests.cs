using System.Text;
using System.Xml.Linq;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

/// <summary>Batches that every rule judges, through the service.</summary>
public class WholeBatchTests
{
    private readonly Stage _stage = new(new DmpSettings());

    [SetUp]
    public void Open() => _stage.Serve(DmpState.OuvertAutorise);

    [TearDown]
    public void Discard() => _stage.Dispose();

    private static MetadataDraft Whole => (new MetadataDraft { IsSigned = true }).Sent(CdaDraft.Bytes).With(MetadataDraft.Signature, new SignatureDraft().Write());

    private ServiceAnswer Submit(MetadataDraft batch) => _stage.Handler.Answer(Request(batch));

    /// <summary>The message that submits a batch and what it carries.</summary>
    internal static ServiceRequest Request(MetadataDraft batch)
    {
        var envelope = SubmissionDraft.Envelope(
            null, BatchWriter.Write(batch).ToString(SaveOptions.DisableFormatting), SubmissionDraft.Reference(MetadataDraft.Document) + SubmissionDraft.Reference(MetadataDraft.Signature));
        return SubmissionDraft.Mtom(envelope, [.. batch.Contents.Select(content => (content.Key, Encoding.UTF8.GetString(content.Value)))]);
    }

    [Test]
    public void A_batch_that_keeps_every_rule_is_registered()
    {
        var answer = Submit(Whole);
        answer.Fact(DmpFacts.Result).Should().EndWith("Success", string.Join("; ", answer.Notes));
        answer.Notes.Should().BeEmpty();
        _stage.Entries().Single().UniqueId().Should().Be(MetadataDraft.DocumentId);
    }

    [Test]
    public void A_code_out_of_the_domain_is_refused_by_its_name()
    {
        Submit(Whole with { Type = new("27899-4", "2.16.840.1.113883.6.1", "CR d'acte diagnostique") }).Text().Should().Contain("XDSRegistryMetadataError").And.Contain("27899-4");
        _stage.Entries().Should().BeEmpty();
    }

    [Test]
    public void The_sandbox_notes_and_registers()
    {
        using var sandbox = new Stage(new DmpSettings { Strictness = Strictness.Sandbox });
        var answer = sandbox.Handler.Answer(new SubmissionDraft().Request());
        answer.Notes.Should().NotBeEmpty();
        sandbox.Entries().Should().ContainSingle();
    }
}
