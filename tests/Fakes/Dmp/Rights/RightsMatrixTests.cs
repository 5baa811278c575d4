using Conformance.Fakes.Dmp;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Tests.Dmp.Rights;

public class RightsMatrixTests
{
    private const string Air = "INDIRECTE_RENFORCEE";

    private static Breach? Ask(string? mode, string transaction, RightsQuestion? question = null) =>
        RightsMatrix.Shipped.Refusal(mode, transaction, question ?? new RightsQuestion());

    [Test]
    public void Air_reads_and_authorises([Values("TD0.2", "TD0.3", "TD0.4", "TD3.1", "TD3.2", "TD3.3a masquer")] string transaction) =>
        Ask(Air, transaction).Should().BeNull();

    [Test]
    public void Air_does_not_feed_the_dmp([Values("TD2.1", "TD2.2")] string transaction) =>
        Ask(Air, transaction)!.Should().Match<Breach>(breach =>
            breach.Rule == $"{transaction}/droits" && breach.Severity == Severity.Bloquant && breach.Observed.Contains("PDT-INF-606 v1.3") && breach.Refusal!.Name == "DMPAccessDeniedByRightsService");

    [Test]
    public void Indirect_feeds_the_dmp_and_finds_references([Values("TD0.2", "TD0.4", "TD1.3", "TD2.1", "TD3.1")] string transaction) =>
        Ask("INDIRECTE", transaction, new RightsQuestion { AsksReferences = true }).Should().BeNull();

    [Test]
    public void Indirect_neither_reads_nor_authorises([Values("TD0.3", "TD0.9", "TD3.2", "TD3.3a masquer", "TD3.3a demasquer", "TD3.3b", "TD3.3d")] string transaction) =>
        Ask("INDIRECTE", transaction)!.Observed.Should().Contain("PDT-INF-526 v1.8");

    [Test]
    public void Indirect_sees_no_metadata() => Ask("INDIRECTE", "TD3.1")!.Observed.Should().Contain("ObjectRef");

    [TestCase(true, true)]
    [TestCase(false, false)]
    public void Air_searches_by_traits_for_emergency_calls_only(bool regulation, bool allowed) =>
        (Ask(Air, "TD0.5", new RightsQuestion { IsRegulation = regulation }) is null).Should().Be(allowed);

    [TestCase(true, false, true)]
    [TestCase(false, true, true)]
    [TestCase(false, false, false)]
    [TestCase(null, false, true)]
    public void Air_unmasks_what_the_professional_wrote_and_the_treating_doctor_all(bool? wrote, bool treating, bool allowed) =>
        (Ask(Air, "TD3.3a demasquer", new RightsQuestion { WroteDocuments = wrote, IsTreatingDoctor = treating }) is null).Should().Be(allowed);

    [TestCase(true, true)]
    [TestCase(false, false)]
    public void Air_deletes_what_the_professional_wrote(bool wrote, bool allowed) =>
        (Ask(Air, "TD3.3c", new RightsQuestion { WroteDocuments = wrote, IsTreatingDoctor = true }) is null).Should().Be(allowed);

    [TestCase(true, true)]
    [TestCase(false, false)]
    public void Indirect_deletes_documents_of_the_structure(bool owns, bool allowed) =>
        (Ask("INDIRECTE", "TD3.3c", new RightsQuestion { OwnsDocuments = owns }) is null).Should().Be(allowed);

    [TestCase("DIRECTE", "TD2.1")]
    [TestCase(Air, "TD1.6")]
    [TestCase("PRESQUE", "TD0.2")]
    [TestCase(null, "TD0.2")]
    public void What_is_not_public_is_allowed(string? mode, string transaction)
    {
        Ask(mode, transaction).Should().BeNull();
        RightsMatrix.Shipped.ScopeOf(mode, transaction).Should().Be(RightScope.ToConfirm);
    }
}
