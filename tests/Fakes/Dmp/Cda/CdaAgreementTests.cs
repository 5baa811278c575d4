using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp;

public class CdaAgreementTests
{
    private static readonly BatchDraft Batch = new();

    private static void Told(BatchDraft batch, string cda, string xds)
    {
        var breach = batch.Sent(CdaDraft.Bytes).Check(new CdaDocuments()).Should().ContainSingle().Subject;
        breach.Rule.Should().Be("EX_2.1-2020");
        breach.Observed.Should().Contain($"CDA « {cda} »").And.Contain($"XDS « {xds} »");
        breach.Refusal.Should().BeNull();
    }

    [Test]
    public void Types_agree() => Told(Batch with { Type = Batch.Type with { Value = "11488-4" } }, "34112-3", "11488-4");

    [Test]
    public void Titles_agree() => Told(Batch with { Title = "Autre" }, "Compte rendu d'hospitalisation", "Autre");

    [Test]
    public void Confidentiality_agrees() => Told(Batch with { Confidentiality = [Visibility.Restricted] }, "N", "R");

    [Test]
    public void Facilities_agree() => Told(Batch with { Facility = Batch.Facility with { Value = "SA04" } }, "SA01", "SA04");

    [Test]
    public void Practice_settings_agree() => Told(Batch with { Practice = Batch.Practice with { Value = "HAD" } }, "ETABLISSEMENT", "HAD");

    [Test]
    public void Documents_agree() => Told(Batch with { UniqueId = "1.2.250.1.999.1.1.1.8" }, BatchDraft.DocumentId, "1.2.250.1.999.1.1.1.8");

    [Test]
    public void Patients_agree()
    {
        const string Other = "207058575627097^^^&1.2.250.1.213.1.4.10&ISO^NH";
        Told(Batch with { PatientId = Other }, BatchDraft.Patient, Other);
    }

    [Test]
    public void Legal_authenticators_agree() =>
        Told(Batch.WithSlot("legalAuthenticator", BatchDraft.AuthorOf("899900000771", BatchDraft.Geographic).Person!), VihfDraft.Doctor, "899900000771");

    [Test]
    public void Authors_agree() => Told(Batch with { Authors = [BatchDraft.AuthorOf("899900000771", BatchDraft.Geographic)] }, VihfDraft.Doctor, "899900000771");

    [Test]
    public void Structures_of_authors_agree() =>
        Told(Batch with { Authors = [BatchDraft.AuthorOf(VihfDraft.Doctor, BatchDraft.Legal)] }, BatchDraft.Geographic, BatchDraft.Legal);

    [Test]
    public void Authors_are_as_many() => Told(Batch with { Authors = [BatchDraft.Doctor, BatchDraft.Doctor] }, "1", "2");

    [TestCase("creationTime", "20260301093000+0100")]
    [TestCase("serviceStartTime", "20260226100000+0100")]
    [TestCase("serviceStopTime", "20260301090000+0100")]
    public void Local_time_left_as_it_is_in_metadata_is_told(string slot, string cda)
    {
        var breach = Batch.WithSlot(slot, cda[..14]).Sent(CdaDraft.Bytes).Check(new CdaDocuments()).Should().ContainSingle().Subject;
        breach.Observed.Should().Contain(slot).And.Contain(cda).And.Contain("UTC").And.Contain(cda[..14]);
    }

    [TestCase("20260301093000+0100", "20260301083000")]
    [TestCase("20260301003000+0200", "20260228223000")]
    [TestCase("202603010930+0100", "202603010830")]
    [TestCase("20260301", "20260301")]
    [TestCase("2026-03-01", null)]
    [TestCase("20261301093000+0100", null)]
    public void Times_are_brought_to_utc(string cda, string? xds) => CdaTime.ToXds(cda).Should().Be(xds);
}
