using System.Security.Cryptography;
using System.Text;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class BatchFactsTests
{
    private static readonly EntryDraft Letter = new();
    private readonly Stage _stage = new();

    [SetUp]
    public void Open() => _stage.Serve(DmpState.OuvertAutorise);

    [TearDown]
    public void Discard() => _stage.Dispose();

    private DmpBatchReceived Received(BatchDraft batch, VihfDraft? vihf = null)
    {
        _stage.Handler.Answer(batch.Request(vihf));
        return _stage.Received.Last();
    }

    [Test]
    public void Keeps_what_the_metadata_say()
    {
        var batch = Received(new BatchDraft { Entries = [Letter with { Restrictions = ["INVISIBLE_PATIENT"] }] });
        (batch.Ins, batch.User, batch.Accepted, batch.UniqueId).Should().Be((VihfDraft.Ins, VihfDraft.Doctor, true, "1.2.250.1.999.42.1"));
        var document = batch.Documents.Single();
        (document.UniqueId, document.Title, document.TypeCode, document.ClassCode, document.FormatCode).Should().Be((Letter.UniqueId, Letter.Title, "11490-0", "10", "urn:asip:ci-sis:ldl-ses:2017"));
        (document.CreationTime, document.ServiceStart, document.ServiceStop).Should().Be(("20260301160000", "20260225070000", null));
        document.ConfidentialityCodes.Should().Equal("INVISIBLE_PATIENT");
    }

    [Test]
    public void Keeps_the_authors()
    {
        var batch = Received(new BatchDraft { Entries = [Letter with { Authors = ["899900000128", "899900000771"] }] });
        batch.Authors.Single().Should().BeEquivalentTo(new DmpAuthorReceived(VihfDraft.Doctor, ["10B0123457"]));
        batch.Documents.Single().Authors.Select(author => author.Person).Should().Equal("899900000128", "899900000771");
    }

    [Test]
    public void Keeps_what_the_document_says()
    {
        var document = Received(new BatchDraft()).Documents.Single();
        (document.CdaCode, document.CdaServiceStart, document.CdaEffectiveTime).Should().Be(("11490-0", "20260225080000+0100", "20260301170000+0100"));
        document.CdaAuthors.Should().Equal("899900000128");
        document.CdaInstitutions.Should().Equal("10B0123457");
        document.Sha256.Should().Be(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Letter.Content))));
    }

    [Test]
    public void Says_nothing_of_a_document_that_is_no_cda() =>
        Received(new BatchDraft { Entries = [Letter with { Content = "<!DOCTYPE x [<!ENTITY e 'e'>]><ClinicalDocument xmlns='urn:hl7-org:v3'>&e;</ClinicalDocument>" }] })
            .Documents.Single().Should().BeEquivalentTo(new { CdaCode = (string?)null, Letter.UniqueId });

    [Test]
    public void Reads_the_header_of_a_self_presenting_document() =>
        Received(new BatchDraft { Entries = [Letter with { Content = $"<xsl:stylesheet xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>{Letter.Content}</xsl:stylesheet>" }] })
            .Documents.Single().CdaCode.Should().Be("11490-0");

    [Test]
    public void Names_what_is_replaced() =>
        Received(new BatchDraft { Links = BatchDraft.Link("urn:ihe:iti:2007:AssociationType:RPLC", "Lettre", "urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e") })
            .Documents.Single().Replaces.Should().Be("urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e");

    [Test]
    public void Records_a_batch_that_a_fault_refuses() =>
        Received(new BatchDraft(), new VihfDraft { Mode = "INDIRECTE", Purpose = "curiosite" }).Should().BeEquivalentTo(new { Accepted = false, VihfDraft.Ins, User = VihfDraft.Doctor });

    [Test]
    public void Comes_before_the_change_that_it_makes()
    {
        Received(new BatchDraft());
        _stage.Facts.Select(fact => fact.GetType()).Should().Equal(typeof(DmpServed), typeof(DmpBatchReceived), typeof(DmpServed));
    }
}
